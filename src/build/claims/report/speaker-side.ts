import type { AuthoredClaims } from '../../../claim/authored/authored-claims.ts';
import type { SourceKind } from '../../../claim/dispute.ts';
import { tally } from '../tally.ts';
import { createEntityReader } from './entity-reader.ts';
import { ledgerOf } from './read-ledger.ts';

/** From which side somebody speaks, in the order in which the report lists them. */
export const speakerSides = [
  'social media and hearsay',
  'governments and officials',
  'politicians and parties',
  'international bodies',
  'monitors and rights groups',
  'press',
  'fact-checkers',
  'science and research',
  'companies and lobbies',
  'persons without a role',
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
  ['fact-checkers', /fact.?check|\breality check\b|\bbbc verify\b/i],
  [
    'social media and hearsay',
    /\bsocial media\b|\bposts\b|\b(?:post|video|meme|message)s? (?:on|in|by|forwarded)\b|\b(users|facebook|twitter|tiktok|youtube|instagram|whatsapp|telegram|reddit|viral|online|memes?|blog\w*|websites?|influencers?|conspiracy|chain|urban legend|popular belief|folklore|video|many (?:americans|people)|deniers|sceptics)\b/i,
  ],
  [
    'governments and officials',
    /\b(governments?|ministry|ministers?|presidents?|chancellor|secretary|officials?|state department|white house|pentagon|kremlin|army|military|forces|air force|embassy|ambassador|envoy|spokes(?:man|woman|person)|governor|mayor|police|treasury|central bank|bank of england|federal reserve|intelligence(?! team)|authorit(?:y|ies)|administration|regime|home office|general|commander|department|bureau|agency|agencies|census|statistics|office for|county|city of|council(?! on| of catholic)|commissioner|electoral commission|election board|prosecutors|coroner|jury|judges?|inspector|federal bod\w+|public health england|geological survey|weather service|wildlife service|customs|centers for disease|institutes of health|toxicology program|safety board)\b|\b(CIA|FBI|NASA|NOAA|CDC|NHS|NIH|FDA|EPA)\b/i,
  ],
  [
    'politicians and parties',
    /\b(senat\w+|MPs?|MEPs?|congress\w*|representatives?|party|campaign|candidate|parliament|house of commons|joint committee|democrats?|republicans?|conservatives?|labour|liberals?|politicians?|lawmakers?|leaders? (?:of|in)|majority leader|opposition|vote leave|ukip|afd)\b/i,
  ],
  [
    'international bodies',
    /\b(UN|U\.N\.|United Nations|WHO|World Health|World Bank|World Meteorological|World Economic|IMF|IPCC|Intergovernmental|European Commission|European Union|EU|NATO|IAEA|OPCW|Prohibition of Chemical Weapons|OSCE|OECD|UNHCR|UNICEF|UNESCO|ICC|Court|Joint Investigat\w+|Integrated Food Security)\b/,
  ],
  [
    'monitors and rights groups',
    /\b(observatory|network for|watch|amnesty|airwars|bellingcat|physicians for|human rights|rights groups|red cross|helmets|oxfam|greenpeace|m[ée]decins|msf|doctors without|monitors?|investigat\w+|charit(?:y|ies)|campaigners?|activists?|protesters|opponents|environmental groups|intelligence team|NGOs?|witness(?:es)?|residents|teachers|doctors in)\b/i,
  ],
  [
    'science and research',
    /\b(universit\w+|institute|scientists?|scientific|researchers?|research|stud(?:y|ies)|academ\w+|professors?|jane|think.tank|economists?|physicians?|doctors?|historians?|experts?|authors of|engineers?|scholars?|college|cent(?:re|er) for|cochrane|trial|meta-analysis|association|society|specialist|\w{2,}(?:ologists?|icists?|onomers?|anists?))\b/i,
  ],
  [
    'companies and lobbies',
    /\b(compan(?:y|ies)|industry|inc|corp\w*|ltd|plc|lobby\w*|manufacturers?|federation of|advertis\w+|marketing|sellers?|alliance|operator|chief executive|businessman|founder|firm)\b/i,
  ],
  [
    'press',
    /\b(newspapers?|press|times|post|news|media|telegraph|reuters|afp|bbc|magazine|tabloids?|headlines|journalists?|columnists?|commentators?|broadcasters?|television|tv|documentar(?:y|ies)|films?|textbooks?|books?|writers?|authors?|biographers?)\b/i,
  ],
];

/** Decides from which side a holder speaks: by the ledger, by the words of the name, by what its entity implies. */
export function createSideReader(claims: AuthoredClaims): (name: string) => SpeakerSide {
  const entitiesIn = createEntityReader(claims);
  const kinds = Map.groupBy(ledgerOf(claims), ({ publisher }) => publisher);
  return (name) => sideOfPublisher(name) ?? sideOfWords(name) ?? sideOfPerson(name) ?? 'others';

  function sideOfPublisher(name: string): SpeakerSide | null {
    const entries = kinds.get(name);
    if (!entries) return null;
    const [kind] = tally(entries.map((entry) => entry.kind)).keys();
    return sideOfKind[kind as SourceKind];
  }

  /** Vladimir Putin → kremlin: Russian government. Of others it is not known in which role they speak. */
  function sideOfPerson(name: string): SpeakerSide | null {
    const named = entitiesIn(name).map((id) => claims.entities.get(id)?.entity);
    const person = named.find((entity) => entity?.type === 'person');
    if (!person) return null;
    const bodies = (person.implies ?? []).flatMap((id) => claims.entities.get(id)?.entity ?? []);
    const sides = bodies.filter(({ type }) => type !== 'place').map((body) => sideOfWords(body.name));
    return sides.find((side) => side !== null) ?? 'persons without a role';
  }
}

function sideOfWords(name: string): SpeakerSide | null {
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
