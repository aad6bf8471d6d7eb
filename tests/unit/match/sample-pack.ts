import type { Pack } from '../../../src/claim/dispute.ts';
import { parsePack } from '../../../src/claim/parse-pack.ts';

/** A small invented pack: a dam that burst in an invented country, and a settled rumour about a vaccine there. */
export function samplePack(): Pack {
  return parsePack({
    name: 'sample',
    version: '1.0.0',
    language: 'en',
    licence: 'CC0-1.0',
    disputes: [damDeaths, damCause, rumour],
    entities: [
      entity('arvania', 'place', { aliases: ['Arvania', 'Arvanian'] }),
      entity('belmar', 'place', { aliases: ['Belmar', 'Belmarian'], exactAliases: ['BE'] }),
      entity('korin-dam', 'place', { aliases: ['Korin dam', 'the dam at Korin'], implies: ['arvania'] }),
      entity('torvald', 'person', { aliases: ['Torvald', 'Anna Torvald'], implies: ['arvania'] }),
      entity('relief-council', 'body', { aliases: ['Relief Council', 'Council for Relief'] }),
      entity('shelling', 'concept', { aliases: ['shelling', 'shell', 'artillery fire', 'bombardment'] }),
      entity('villager', 'concept', { aliases: ['villager', 'resident', 'inhabitant'] }),
      entity('health-ministry', 'body', {
        aliases: ['health ministry', 'Ministry of Health'],
        implies: ['arvania'],
      }),
    ],
  });
}

const damDeaths = {
  ...dispute('korin-deaths', 'How many people died when the Korin dam burst?', 'contested'),
  positions: [
    position(
      'council-count',
      'The flood at the Korin dam killed more than 300 villagers, the Relief Council counted.',
      {
        phrasings: [
          'More than 300 villagers drowned in the flood at the Korin dam',
          'The Korin flood killed over 300 residents',
        ],
        deniedBy: ['arvania-count'],
      },
    ),
    position('arvania-count', 'Arvania says that the flood at the Korin dam killed 41 villagers.', {
      phrasings: [
        'Only 41 villagers died in the Korin flood',
        'Arvania puts the death toll of the Korin flood at 41',
      ],
      deniedBy: ['council-count'],
    }),
  ],
};

const damCause = {
  ...dispute('korin-cause', 'Why did the Korin dam burst?', 'contested'),
  positions: [
    position('shelled', 'Belmar shelled the Korin dam until it burst.', {
      phrasings: [
        'Belmarian shelling destroyed the Korin dam',
        'The dam at Korin was destroyed by artillery fire from Belmar',
        'Belmar attacked the Korin dam with artillery',
      ],
      deniedBy: ['neglect'],
    }),
    position('neglect', 'Arvania had let the Korin dam decay until it gave way.', {
      phrasings: [
        'The Korin dam collapsed because it was badly maintained',
        'Years of neglect by Arvania made the Korin dam give way',
      ],
      deniedBy: ['shelled'],
    }),
    position('earthquake', 'A small earthquake cracked the Korin dam.', {
      phrasings: ['An earthquake broke the Korin dam', 'Tremors cracked the wall of the Korin dam'],
    }),
  ],
};

const rumour = {
  ...dispute('vaccine-rumour', 'Did the fever vaccine make children in Arvania ill?', 'false'),
  refuted: 'made-ill',
  about: [['arvania'], ['health-ministry', 'arvania']],
  positions: [
    position('made-ill', 'The fever vaccine poisoned hundreds of children in Arvania.', {
      phrasings: [
        'Hundreds of children were poisoned by the fever vaccine',
        'Fever vaccine made children ill in Arvania',
      ],
      deniedBy: ['not-ill'],
    }),
    position('not-ill', 'The fever vaccine harmed no child in Arvania, doctors found.', {
      phrasings: ['No child fell ill from the fever vaccine'],
      deniedBy: ['made-ill'],
    }),
  ],
};

function dispute(id: string, title: string, status: string) {
  return {
    id,
    title,
    topic: 'invented',
    status,
    period: { from: '2021-03', to: '2021-05' },
    about: [['arvania', 'korin-dam']],
  };
}

function position(
  id: string,
  statement: string,
  { phrasings, deniedBy = [] }: { phrasings: string[]; deniedBy?: string[] },
) {
  return {
    id,
    statement,
    phrasings: phrasings.map((text) => ({ text, language: 'en' })),
    heldBy: [{ name: `Holder of ${id}`, since: '2021-03-04' }],
    sources: [
      {
        id: `source-${id}`,
        url: `https://news.example/${id}`,
        publisher: 'Example News',
        title: `Report on ${id}`,
        date: '2021-03-05',
        language: 'en',
        kind: 'press',
        note: `Holds what ${id} says: 300, 41.`,
      },
    ],
    deniedBy,
  };
}

function entity(
  id: string,
  type: string,
  {
    aliases,
    exactAliases = [],
    implies = [],
  }: { aliases: string[]; exactAliases?: string[]; implies?: string[] },
) {
  return { id, name: aliases[0], type, aliases, exactAliases, implies };
}
