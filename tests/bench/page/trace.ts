/** An event of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, which other work of the machine does not lengthen. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: { readonly data?: ProfileChunk; readonly beginData?: { readonly url?: string } };
}

interface ProfileChunk {
  readonly startTime?: number;
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** The categories of a trace that tells how long tasks are … */
export const taskCategories = ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];
/** … and of one that also tells whose work they are; to know that slows scripts down. */
export const profileCategories = [...taskCategories, 'disabled-by-default-v8.cpu_profiler', 'v8.execute'];

/** Milliseconds of the processor that the main thread of the page at an address took in all its tasks. */
export function mainThreadTime(trace: Uint8Array, address: string): number {
  const traceEvents = eventsOf(trace);
  const page = traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(address),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === page?.pid && tid === page.tid)
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

function eventsOf(trace: Uint8Array): readonly TraceEvent[] {
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * Milliseconds that scripts whose address starts so took in each task of a main thread, by the samples of V8's profiler
 * that have one of them on the stack. Tasks without them are left out.
 */
export function tasksOf(trace: Uint8Array, address: string): readonly number[] {
  const traceEvents = eventsOf(trace);
  const tasks = Map.groupBy(
    traceEvents
      .filter(({ name, dur }) => name === 'RunTask' && dur !== undefined)
      .sort((a, b) => a.ts - b.ts),
    ({ pid, tid }) => `${pid}/${tid}`,
  );
  const ours = new Map<TraceEvent, number>();
  for (const profile of traceEvents.filter(({ name }) => name === 'Profile')) {
    const chunks = traceEvents.filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
    );
    const thread = tasks.get(`${profile.pid}/${profile.tid}`) ?? [];
    for (const [at, length] of samplesOf(profile, { chunks, address })) {
      const task = lastBefore(thread, at);
      if (task !== undefined) ours.set(task, (ours.get(task) ?? 0) + length / 1000);
    }
  }
  return [...ours.values()];
}

/** The samples of a profile with our scripts on the stack: when each ends, and how long it is. */
function* samplesOf(
  profile: TraceEvent,
  { chunks, address }: { readonly chunks: readonly TraceEvent[]; readonly address: string },
): Generator<readonly [at: number, length: number]> {
  /** Whether a node of the call tree, or one above it, is ours. */
  const isOurs = new Map<number, boolean>();
  let at = profile.args.data?.startTime ?? profile.ts;
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      isOurs.set(id, (callFrame.url ?? '').startsWith(address) || (isOurs.get(parent ?? -1) ?? false));
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const length = timeDeltas[index] ?? 0;
      at += length;
      if (isOurs.get(node)) yield [at, length];
    }
  }
}

function lastBefore(tasks: readonly TraceEvent[], at: number): TraceEvent | undefined {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle] as TraceEvent).ts <= at) low = middle + 1;
    else high = middle;
  }
  return tasks[low - 1];
}
