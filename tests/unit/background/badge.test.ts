import '../../support/fake-extension.ts';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showReport } from '../../../src/background/badge.ts';
import type { PageReport } from '../../../src/messages/protocol.ts';

const states: { state: PageReport['state']; sentences: string[]; text: string; icons: RegExp }[] = [
  { state: 'reading', sentences: [], text: '', icons: /^\/icons\// },
  { state: 'read', sentences: [], text: '', icons: /^\/icons\// },
  { state: 'read', sentences: ['A.', 'B.'], text: '2', icons: /^\/icons\// },
  { state: 'read', sentences: ['A.', 'A.', 'B.'], text: '2', icons: /^\/icons\// },
  { state: 'no-text', sentences: [], text: '', icons: /^\/icons\// },
  { state: 'off', sentences: [], text: '', icons: /^\/icons-off\// },
  { state: 'failed', sentences: [], text: '!', icons: /^\/icons\// },
];

test.each(states)(
  '$state with marks in $sentences shows “$text”',
  async ({ state, sentences, text, icons }) => {
    const action = { setIcon: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() };
    Object.assign(fakeBrowser.action, action);
    const marks = sentences.map((sentence, at) => ({
      key: String(at),
      sentence,
    })) as unknown as PageReport['marks'];
    await showReport(7, { state, sentencesRead: 9, marks });
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
    expect(action.setIcon).toHaveBeenCalledWith({
      tabId: 7,
      path: expect.objectContaining({ 16: expect.stringMatching(icons) }),
    });
  },
);
