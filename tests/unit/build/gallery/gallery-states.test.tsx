// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import { stateCard } from '../../../../src/build/gallery/gallery-state.ts';
import { galleryStates, stateKey } from '../../../../src/build/gallery/gallery-states.ts';
import type { GalleryStock } from '../../../../src/build/gallery/gallery-stock.ts';
import type { Card } from '../../../../src/claim/card.ts';
import type { PartialDate } from '../../../../src/claim/dispute.ts';
import type { DisputeSummary } from '../../../../src/claim/dispute-summary.ts';
import { eventually } from '../../../support/eventually.ts';
import { giveHighlights, highlighted } from '../../../support/give-highlights.ts';
import { mount, shown } from '../../ui/mount.ts';
import { card, match, otherFigure, position, sentence } from '../../ui/sample-card.ts';

const counts = ['2015', '2016', '2017'].map((date, place) => ({
  holder: 'Monitors',
  date: date as PartialDate,
  value: 100 * (place + 1),
}));
const answered = card({ counterClaims: [position('savings'), position('storms')] });
const marks = (['states', 'reports', 'denies'] as const).map((relation) => ({
  sentence,
  match: match(relation),
  card: answered,
}));
const growth = { sentence, match: match('states'), card: { ...answered, counts } };

function summaryOf({ dispute, position: { id }, counterClaims }: Card, topic: string): DisputeSummary {
  return { ...dispute, topic, position: id, positions: counterClaims.length + 1, sources: 3 };
}

/** Invented, so that no dispute that is added or mended changes what is compared. */
const stock: GalleryStock = {
  marks: [...marks, { sentence, match: match('differs', [otherFigure]), card: answered }],
  growth,
  hits: [{ card: answered, score: 1, spans: [] }],
  disputes: [summaryOf(answered, 'war:bridges'), summaryOf(answered, 'bridges')],
  contents: {
    disputes: 1,
    positions: 3,
    sources: 3,
    version: '1',
    packs: [{ name: 'bridges', disputes: 1 }],
  },
  publishers: [{ name: 'The Example', sources: 3 }],
};

beforeAll(() => void giveHighlights(document));

test('every state has a name of its own, and room', () => {
  const keys = galleryStates.map(stateKey);
  expect(new Set(keys).size).toBe(keys.length);
  for (const state of galleryStates) expect(stateCard(state).width).toBeGreaterThanOrEqual(190);
});

/** Structure and words alone: a line for each element that says something of its own. */
function outline(root: Element): string {
  const lines = [...root.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
    const text = own.join(' ').replace(/\s+/g, ' ').trim();
    const name = element.getAttribute('aria-label');
    if (!text && !name) return [];
    const role = element.getAttribute('role') ?? element.localName;
    return [[role, name && `“${name}”`, text].filter(Boolean).join(' ')];
  });
  return `${lines.join('\n')}\n`;
}

const compared = galleryStates.filter(
  ({ looks, name }) => !looks && !name.endsWith('300') && name !== 'full',
);

test.each(compared.map((state) => [stateKey(state), state] as const))('%s', async (key, state) => {
  const root = await mount(state.draw(stock));
  await act(async () => undefined);
  // The page script asks in batches, and marks what it is told.
  if (key.startsWith('page/')) await eventually(() => expect(highlighted(document)).not.toEqual([]));
  expect(shown(root)).not.toBe('');
  const marked = highlighted(document).map((sentence) => `mark ${sentence}\n`);
  await expect([outline(root), ...marked].join('')).toMatchFileSnapshot(
    `outlines/${key.replace('/', '-')}.txt`,
  );
});
