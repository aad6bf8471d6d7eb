import type { Cue } from '../cue.ts';

const TURNS = new Set<Cue['kind']>(['negation', 'denial', 'refutation']);

/** The negations, denials and refutations whose scope covers an offset. */
export function turnsAt(cues: readonly Cue[], offset: number): Cue[] {
  return cues.filter(({ kind, scope }) => TURNS.has(kind) && offset >= scope.start && offset < scope.end);
}

/** -1 where what stands at the offset is said not to be so; two turns cancel out ("did not deny that"). */
export function polarityAt(cues: readonly Cue[], offset: number): 1 | -1 {
  return turnsAt(cues, offset).length % 2 === 0 ? 1 : -1;
}
