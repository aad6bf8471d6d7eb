import { type Encode, openEncoder } from '../match/meaning/encoder-file.ts';
import type { SenseOf } from '../match/score/position/position-probes.ts';

/** The encoder, which is 6 MB and read when a sentence first wants it: most pages are about no dispute. */
export interface SenseSource {
  /** Null, noting that it is wanted, until the encoder was loaded; for ever where it cannot be. */
  readonly senseOf: SenseOf;
  /** Whether a sentence has asked in vain and may yet get an answer. */
  isAwaited(): boolean;
  /** Loads the encoder if it is awaited; never rejects. */
  loadIfAwaited(): Promise<void>;
}

/** Creates the source of one worker; `onProblem` is told once why the encoder cannot be used. */
export function createSenseSource(
  readBytes: () => Promise<ArrayBuffer>,
  onProblem: (cause: unknown) => void,
): SenseSource {
  let encode: Encode | null = null;
  let isWanted = false;
  let isUnusable = false;
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    try {
      encode = openEncoder(new Uint8Array(await readBytes()));
      if (!encode) throw new Error('encoder.weights is damaged: install the extension again');
    } catch (cause) {
      isUnusable = true;
      onProblem(cause);
    }
  }

  const isAwaited = (): boolean => isWanted && !encode && !isUnusable;
  return {
    isAwaited,
    senseOf: (pieces) => {
      if (!encode) isWanted = true;
      return encode?.(pieces) ?? null;
    },
    loadIfAwaited: async () => {
      if (!isAwaited()) return;
      loading ??= load();
      await loading;
    },
  };
}
