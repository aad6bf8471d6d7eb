/** A bar with what it stands for. */
export interface Bar {
  readonly name: string;
  /** 0 to 1. */
  readonly value: number;
  /** Drawn in grey: what ours is compared with. */
  readonly isOther?: boolean;
}

const WIDTH = 560;
const LEFT = 230;
const RIGHT = 56;
const ROW = 26;
const TOP = 12;

/** Bars one below the other, each with its figure. Readable on light and dark. */
export function drawBars(title: string, bars: readonly Bar[]): string {
  const height = TOP * 2 + bars.length * ROW;
  const rows = bars.map(({ name, value, isOther }, row) => {
    const y = TOP + row * ROW;
    const width = Math.round(value * (WIDTH - LEFT - RIGHT));
    return [
      `<text x="${LEFT - 8}" y="${y + 16}" text-anchor="end">${name}</text>`,
      `<rect x="${LEFT}" y="${y + 4}" width="${width}" height="${ROW - 8}" fill="${isOther ? '#767676' : '#2f6fde'}" fill-opacity="${isOther ? '.5' : '1'}"/>`,
      `<text x="${LEFT + width + 6}" y="${y + 16}">${value.toFixed(3).replace(/^0/, '')}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="#767676">`,
    `<title>${title}</title>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}
