import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import type { SourceKind } from '../../../claim/dispute.ts';
import { tally } from '../tally.ts';
import { entitiesIn } from './entities-in.ts';
import { ledgerOf } from './read-ledger.ts';

/** From which side somebody speaks, in the order in which the report lists them. */
export const speakerSides = [
  'social media',
  'governments and officials',
  'politicians and parties',
  'international bodies',
  'monitors and rights groups',
  'press',
  'fact-checkers',
  'science and research',
  'companies and lobbies',
  'others',
] as const;
export type SpeakerSide = (typeof speakerSides)[number];

/** A name that is a publisher of the ledger speaks from the side of what it publishes. */
const sideOfKind: Readonly<Record<SourceKind, SpeakerSide | null>> = {
  primary: null,
  official: 'governments and officials',
  'fact-checker': 'fact-checkers',
  monitor: 'monitors and rights groups',
  press: 'press',
  research: 'science and research',
};

/** Words of a name that say the side; the first that fits decides. */
const words: readonly (readonly [side: SpeakerSide, pattern: RegExp])[] = [
  [
    'social media',
    /social media|\b(posts?|users?|facebook|twitter|tiktok|youtube|instagram|whatsapp|telegram|reddit|viral|online|memes?|blog\w*|websites?|influencers?|conspiracy|chain)\b/i,
  ],
  ['fact-checkers', /fact.?check/i],
  [
    'governments and officials',
    /\b(governments?|ministry|ministers?|presidents?|chancellor|secretary|officials?|state department|white house|pentagon|kremlin|army|military|forces|embassy|ambassador|envoy|spokes(?:man|woman|person)|governor|mayor|police|treasury|central bank|bank of england|federal reserve|intelligence(?! team)|authorities|administration|regime|home office|king|commander|general|ministry of|department|bureau|agency|census|statistics|office for)\b/i,
  ],
  [
    'politicians and parties',
    /\b(senator|MPs?|MEPs?|congress\w*|representatives?|party|campaign\w*|candidate|parliament|democrats?|republicans?|conservatives?|labour|liberals?|politicians?|lawmakers?|coalition|opposition|leave|remain|ukip|afd|supporters)\b/i,
  ],
  [
    'international bodies',
    /\b(UN|U\.N\.|United Nations|WHO|World Health|World Bank|World Meteorological|IMF|IPCC|European Commission|European Union|EU|NATO|IAEA|OPCW|OSCE|OECD|UNHCR|UNICEF|ICC|Court|Commission of Inquiry|UN Commission)\b/,
  ],
  [
    'monitors and rights groups',
    /\b(observatory|network for|watch|amnesty|airwars|bellingcat|physicians for|human rights|red cross|helmets|oxfam|m[ée]decins|msf|doctors without|monitors?|investigat\w+|charit(?:y|ies)|campaigners|activists?|intelligence team|NGOs?|witnesses|residents|teachers|doctors in)\b/i,
  ],
  [
    'science and research',
    /\b(universit\w+|institute|scientists?|scientific|researchers?|research|stud(?:y|ies)|academ\w+|professors?|jane|think.tank|economists?|epidemiologists?|physicians?|doctors|historians?|experts?|geologists?|nutritionists?|society|journal|astronomers?|engineers?|scholars?|college|centre for|center for)\b/i,
  ],
  [
    'companies and lobbies',
    /\b(compan(?:y|ies)|industry|inc|corp\w*|ltd|plc|lobby\w*|trade association|manufacturers?|federation of|advertis\w+|marketing|sellers?|alliance)\b/i,
  ],
  [
    'press',
    /\b(newspapers?|press|times|post|news|media|telegraph|reuters|bbc|magazine|tabloids?|journalists?|columnists?|commentators?|broadcasters?|television|tv|documentar(?:y|ies)|films?|textbooks?|books?|writers?)\b/i,
  ],
];

/** Decides from which side a holder speaks: by the ledger, by the words of the name, by what its entity implies. */
export function createSideReader(claims: AuthoredClaims): (name: string) => SpeakerSide {
  const kinds = Map.groupBy(ledgerOf(claims), ({ publisher }) => publisher);
  return (name) => sideOfPublisher(name) ?? sideOfWords(name) ?? sideOfPerson(name) ?? 'others';

  function sideOfPublisher(name: string): SpeakerSide | null {
    const entries = kinds.get(name);
    if (!entries) return null;
    const [kind] = tally(entries.map((entry) => entry.kind)).keys();
    return sideOfKind[kind as SourceKind];
  }

  /** Vladimir Putin → kremlin: Russian government. A person of whom only a country is known is taken for a politician. */
  function sideOfPerson(name: string): SpeakerSide | null {
    const named = entitiesIn(name, claims).map((id) => claims.entities.get(id)?.entity);
    const person = named.find((entity) => entity?.type === 'person');
    if (!person) return null;
    const bodies = (person.implies ?? []).flatMap((id) => claims.entities.get(id)?.entity ?? []);
    const sides = bodies.filter(({ type }) => type !== 'place').map((body) => sideOfWords(body.name));
    return sides.find((side) => side !== null) ?? 'politicians and parties';
  }
}

function sideOfWords(name: string): SpeakerSide | null {
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
