import type { PageView } from './popup/popup-view.ts';
import { say, sayCount } from './strings.ts';

const stateText = {
  reading: 'page_reading',
  off: 'page_off',
  'no-text': 'page_no_text',
  'fact-check': 'page_fact_check',
  unread: 'page_unread',
  failed: 'page_failed',
} as const;

/** Says in one line what was read of a page, and how many of its sentences are marked. */
export function describePage({ state, hidden, sentencesRead }: PageView, marked: number): string {
  if (hidden) return say('page_hidden');
  if (state !== 'read') return say(stateText[state]);
  return marked === 0
    ? sayCount('page_nothing_found', sentencesRead)
    : sayCount('page_marked', sentencesRead, marked);
}
