import { sendMessage } from '../../src/messages/messenger.ts';
import type { ExampleView } from '../../src/ui/welcome/welcome-view.ts';
// A sentence of our own, of the kind that the press writes and the bundled claims know.
import { language, sentence } from './example.json' with { type: 'json' };

/** Has the sentence matched like one of a page; null when the index in use says nothing of it. */
export async function loadExample(): Promise<ExampleView | null> {
  const runs = [{ before: [], sentences: [sentence] }];
  const [found] = await sendMessage('matchSentences', { title: sentence, lead: sentence, language, runs });
  const card = found && (await sendMessage('describeMatch', found.match));
  return card ? { sentence, match: found.match, card } : null;
}
