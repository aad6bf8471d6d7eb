import type { Growth } from './measure-growth.ts';

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 64, right: 150, top: 24, bottom: 48 } as const;
const RATIO_TICKS = [1, 3, 10, 30, 100, 300];

interface Point {
  readonly claims: number;
  readonly ratio: number;
}

/** A plot of time against claims, both in logarithms, beside what linear growth would be; readable on light and dark. */
export function drawGrowth(growth: readonly Growth[]): string {
  const measured = growth.map(({ claims, match, tokenise }) => ({ claims, ratio: match / tokenise }));
  const first = measured[0] as Point;
  const linear = measured.map(({ claims }) => ({ claims, ratio: (first.ratio * claims) / first.claims }));
  const most = RATIO_TICKS.at(-1) as number;
  const scale = { from: first.claims, to: (measured.at(-1) as Point).claims, most };
  const place = (point: Point) => placeOf(point, scale);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#767676">`,
    '<title>Time to match one sentence, in times of tokenising it, by claims in the index</title>',
    ...RATIO_TICKS.map((ratio) => ratioTick(ratio, place({ claims: scale.from, ratio }).y)),
    ...measured.map(({ claims }) => claimsTick(claims, place({ claims, ratio: 1 }).x)),
    line(linear.filter(({ ratio }) => ratio <= most).map(place), 'stroke="#767676" stroke-dasharray="4 4"'),
    line(measured.map(place), 'stroke="#2f6fde" stroke-width="2"'),
    ...measured.map((point) => dot(point, place(point))),
    `<text x="${WIDTH - MARGIN.right + 10}" y="${place(measured.at(-1) as Point).y + 4}" fill="#2f6fde">measured</text>`,
    `<text x="${MARGIN.left + 120}" y="${MARGIN.top - 8}">dashed: if time grew with the number of claims</text>`,
    '</svg>\n',
  ].join('\n');
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function placeOf({ claims, ratio }: Point, scale: { from: number; to: number; most: number }): Place {
  const across = Math.log(claims / scale.from) / Math.log(scale.to / scale.from);
  const up = Math.log(ratio) / Math.log(scale.most);
  return {
    x: Math.round(MARGIN.left + across * (WIDTH - MARGIN.left - MARGIN.right)),
    y: Math.round(HEIGHT - MARGIN.bottom - up * (HEIGHT - MARGIN.top - MARGIN.bottom)),
  };
}

function line(places: readonly Place[], style: string): string {
  return `<polyline fill="none" ${style} points="${places.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`;
}

function dot({ ratio }: Point, { x, y }: Place): string {
  return `<circle cx="${x}" cy="${y}" r="3" fill="#2f6fde"/><text x="${x}" y="${y - 8}" text-anchor="middle">${ratio.toFixed(1)} ×</text>`;
}

function ratioTick(ratio: number, y: number): string {
  return `<path d="M${MARGIN.left} ${y}H${WIDTH - MARGIN.right}" stroke="#767676" stroke-opacity=".25"/><text x="${MARGIN.left - 8}" y="${y + 4}" text-anchor="end">${ratio} ×</text>`;
}

function claimsTick(claims: number, x: number): string {
  return `<text x="${x}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${claims.toLocaleString('en')}</text>`;
}
