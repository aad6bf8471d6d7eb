/** Milliseconds after a reading: nothing tells that an element has got a shadow root, and scripts come late. */
const LOOKS = [500, 2_000, 8_000];

interface WatchOptions {
  readonly signal: AbortSignal;
  /** Called when one of the hosts has a shadow root now. */
  onRoot(): void;
}

/** Looks a few times whether custom elements that had no shadow root have got one; the returned function says which to look at from now on. */
export function watchHosts(
  view: Window,
  { signal, onRoot }: WatchOptions,
): (hosts: readonly Element[]) => void {
  let timers: number[] = [];
  const stop = (): void => {
    for (const timer of timers) view.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);
  return (hosts) => {
    stop();
    timers = (hosts.length === 0 ? [] : LOOKS).map((wait) =>
      view.setTimeout(() => {
        if (hosts.some(({ shadowRoot }) => shadowRoot !== null)) onRoot();
      }, wait),
    );
  };
}
