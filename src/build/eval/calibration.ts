/** A probability that was given, and what was the case. */
export interface Judged {
  readonly probability: number;
  readonly isTrue: boolean;
}

/** Judgements whose probabilities lie near each other. */
export interface ReliabilityBin {
  readonly count: number;
  /** Mean probability given, and share that was the case. */
  readonly given: number;
  readonly found: number;
}

const BINS = 10;

/** Judgements in ten equal ranges of probability; empty ones are left out. */
export function reliabilityOf(judged: readonly Judged[]): ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, (): Judged[] => []);
  for (const one of judged) bins[Math.min(BINS - 1, Math.floor(one.probability * BINS))]?.push(one);
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      count: bin.length,
      given: bin.reduce((sum, { probability }) => sum + probability, 0) / bin.length,
      found: bin.filter(({ isTrue }) => isTrue).length / bin.length,
    }));
}

/** Expected calibration error: how far probabilities are from what was found, on average (Naeini et al. 2015). */
export function calibrationError(judged: readonly Judged[]): number {
  return reliabilityOf(judged).reduce(
    (sum, { count, given, found }) => sum + (count / judged.length) * Math.abs(given - found),
    0,
  );
}
