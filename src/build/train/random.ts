/** A source of numbers from 0 to 1 that repeats itself for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many different members of a list, in no order; all of a shorter one. */
export function sample<T>(list: readonly T[], count: number, random: () => number): T[] {
  const rest = [...list];
  const taken: T[] = [];
  while (taken.length < count && rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    taken.push(rest[at] as T);
    rest[at] = rest[rest.length - 1] as T;
    rest.pop();
  }
  return taken;
}
