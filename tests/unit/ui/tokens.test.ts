import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light as string, dark: dark as string },
  ]),
);

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string): number {
  const [dark = 0, light = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['ink', 'paper'],
  ['ink', 'paper-sunk'],
  ['ink', 'claim-soft'],
  ['ink', 'counter-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-sunk'],
  ['ink-soft', 'claim-soft'],
  ['ink-soft', 'counter-soft'],
  ['claim', 'paper'],
  ['counter', 'paper'],
  ['link', 'paper'],
  ['warning', 'warning-soft'],
  ['on-accent', 'counter'],
] as const;

const edges = [
  ['edge', 'paper'],
  ['edge', 'paper-sunk'],
  ['link', 'paper'],
] as const;

const pairs = [...text.map((pair) => [...pair, 4.5] as const), ...edges.map((pair) => [...pair, 3] as const)];

test.each(pairs)('%s on %s has a contrast of at least %d in light and dark', (front, back, least) => {
  const [ink, paper] = [tokens.get(front), tokens.get(back)];
  if (!ink || !paper) throw new Error(`No such colour: ${front} or ${back}`);
  expect(contrast(ink.light, paper.light)).toBeGreaterThanOrEqual(least);
  expect(contrast(ink.dark, paper.dark)).toBeGreaterThanOrEqual(least);
});
