/** Packs signed numbers of a few bits each, lowest bits first; they must fit. */
export function packNumbers(numbers: ArrayLike<number>, bits: number): Uint8Array {
  const packed = new Uint8Array(Math.ceil((numbers.length * bits) / 8));
  const mask = (1 << bits) - 1;
  for (let i = 0; i < numbers.length; i++) {
    const at = (i * bits) >>> 3;
    const shifted = ((numbers[i] as number) & mask) << ((i * bits) & 7);
    packed[at] = (packed[at] as number) | shifted;
    packed[at + 1] = (packed[at + 1] ?? 0) | (shifted >>> 8);
  }
  return packed;
}

/** The first `count` numbers that `packNumbers` packed. */
export function unpackNumbers(packed: Uint8Array, bits: number, count: number): Int8Array {
  const numbers = new Int8Array(count);
  for (let i = 0; i < count; i++) {
    const at = (i * bits) >>> 3;
    const pair = (packed[at] as number) | ((packed[at + 1] ?? 0) << 8);
    const unsigned = pair >>> ((i * bits) & 7);
    numbers[i] = (unsigned << (32 - bits)) >> (32 - bits);
  }
  return numbers;
}
