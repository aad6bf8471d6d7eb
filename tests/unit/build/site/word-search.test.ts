import { expect, test } from 'vitest';
import type { ListedDispute } from '../../../../src/build/site/listed-dispute.ts';
import { createWordSearch } from '../../../../src/build/site/word-search.ts';
import type { DisputeId } from '../../../../src/claim/dispute.ts';

function listed(id: string, ...words: ListedDispute['words']): ListedDispute {
  return { summary: { id: id as DisputeId } as ListedDispute['summary'], words };
}

const search = createWordSearch([
  listed('vaccines', 'do vaccines cause autism', 'doctors wakefield', 'jabs measles'),
  listed('measles', 'did measles come back', 'the doctors say so', 'vaccines'),
  listed('strikes', 'what did russia hit', 'the ministry says', 'daesh isis moscow davutoglu'),
]);

test.each([
  ['a word of the question first', 'measles', ['measles', 'vaccines']],
  ['the beginning of a word', 'vacc', ['vaccines', 'measles']],
  ['a name of what it is about', 'Daesh', ['strikes']],
  ['accents or none', 'Davutoğlu', ['strikes']],
  ['a typing error', 'vacines', ['vaccines', 'measles']],
  ['several words together', 'doctors autism', ['vaccines']],
  ['as many of the words as there are', 'russia unicorns', ['strikes']],
  ['nothing', 'unicorns', []],
])('finds by %s', (_, text, ids) => expect(search(text)).toEqual(ids));
