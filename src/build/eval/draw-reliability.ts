import type { ReliabilityBin } from './calibration.ts';

const SIZE = 320;
const MARGIN = 48;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A reliability diagram: of marks that were given a probability, how many were right. Readable on light and dark. */
export function drawReliability(title: string, bins: readonly ReliabilityBin[]): string {
  const at = (share: number) => Math.round(MARGIN + share * (SIZE - 2 * MARGIN));
  const up = (share: number) => Math.round(SIZE - MARGIN - share * (SIZE - 2 * MARGIN));
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11" fill="#767676">`,
    `<title>${title}</title>`,
    ...TICKS.map(
      (tick) =>
        `<path d="M${at(0)} ${up(tick)}H${at(1)}" stroke="#767676" stroke-opacity=".25"/><text x="${at(0) - 6}" y="${up(tick) + 4}" text-anchor="end">${percent(tick)}</text><text x="${at(tick)}" y="${up(0) + 16}" text-anchor="middle">${percent(tick)}</text>`,
    ),
    `<path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" stroke="#767676" stroke-dasharray="4 4"/>`,
    `<polyline fill="none" stroke="#2f6fde" stroke-width="2" points="${bins.map(({ given, found }) => `${at(given)},${up(found)}`).join(' ')}"/>`,
    ...bins.map(
      ({ given, found, count }) =>
        `<circle cx="${at(given)}" cy="${up(found)}" r="3" fill="#2f6fde"><title>${count}</title></circle>`,
    ),
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">probability given</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">found to be right</text>`,
    '</svg>\n',
  ].join('\n');
}
