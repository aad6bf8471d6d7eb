/** Shows the outcome of one question after the other: those of older questions, and a problem once it is over, no longer. */
export type ShowLatest<Change> = (asked: Promise<Change>) => void;

interface Shown<Change> {
  /** Takes what there is to show; `problem` is null in it where the question before could not be answered. */
  show(change: Change & { readonly problem?: null }): void;
  report(error: Error): void;
}

/** A slow answer must not overwrite a newer one, nor a banner stay when what it tells of has been mended. */
export function createShowLatest<Change extends object>({ show, report }: Shown<Change>): ShowLatest<Change> {
  let turn = 0;
  let failed = false;
  return (asked) => {
    const ownTurn = ++turn;
    asked.then(
      (change) => {
        if (ownTurn !== turn) return;
        show(failed ? { ...change, problem: null } : change);
        failed = false;
      },
      (error: Error) => {
        if (ownTurn !== turn) return;
        failed = true;
        report(error);
      },
    );
  };
}
