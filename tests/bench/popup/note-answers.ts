/** From a key press to the frame that shows what was found for it; milliseconds. */
export interface NotedAnswers {
  /** Resolves after the next frame that shows an answer to the latest key press. */
  answered(): Promise<number>;
}

type Callback = (reply: unknown) => void;
type Send = (message: { type: string }, callback?: Callback) => Promise<unknown> | undefined;
declare const chrome: { readonly runtime: { sendMessage: Send } };

/** Runs in the popup before its own script: notes when a key was pressed, and when its answer had been painted. */
export function noteAnswers(): void {
  let pressed = 0;
  let shown: { time: Promise<number>; is(time: number): void };
  const wait = (): void => {
    const { promise, resolve } = Promise.withResolvers<number>();
    shown = { time: promise, is: resolve };
  };
  wait();
  addEventListener('keydown', ({ timeStamp }) => {
    pressed = timeStamp;
    wait();
  });
  // The message of a frame is delivered once that frame has been painted.
  const afterPaint = (): void => {
    const { port1, port2 } = new MessageChannel();
    const { is } = shown;
    port1.onmessage = () => is(performance.now() - pressed);
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as Send;
  chrome.runtime.sendMessage = (message, callback) => {
    const isSearch = message.type === 'searchClaims';
    if (callback)
      return send(message, (reply) => {
        callback(reply);
        if (isSearch) afterPaint();
      });
    const reply = send(message);
    if (isSearch) void reply?.then(afterPaint);
    return reply;
  };
  Object.assign(globalThis, { noted: { answered: () => shown.time } });
}
