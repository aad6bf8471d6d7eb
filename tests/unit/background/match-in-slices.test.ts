import { expect, test } from 'vitest';
import { matchInSlices } from '../../../src/background/match-in-slices.ts';
import type { SentenceMatch } from '../../../src/match/match.ts';

const never = () => false;
const matchOf = (sentence: number) => ({ run: 0, sentence }) as SentenceMatch;

test('matches come in the order of the page, without the sentences that matched nothing', async () => {
  const drawn = [null, matchOf(1), null, matchOf(3), matchOf(3)];
  expect(await matchInSlices(drawn, never)).toEqual([matchOf(1), matchOf(3), matchOf(3)]);
});

test('other work gets its turn between slow sentences', async () => {
  const events: string[] = [];
  function* slowly(): Generator<SentenceMatch> {
    for (let sentence = 0; sentence < 3; sentence++) {
      const end = performance.now() + 30;
      while (performance.now() < end);
      events.push(`sentence ${sentence}`);
      yield matchOf(sentence);
    }
  }
  setImmediate(() => events.push('other work'));
  await matchInSlices(slowly(), never);
  expect(events).toEqual(['sentence 0', 'other work', 'sentence 1', 'sentence 2']);
});

test('nothing more is matched once what sentences ask for is awaited', async () => {
  let drawn = 0;
  function* asking(): Generator<SentenceMatch> {
    for (; drawn < 10; drawn++) yield matchOf(drawn);
  }
  expect(await matchInSlices(asking(), () => drawn === 3)).toBeNull();
  expect(drawn).toBe(3);
});

test('what the matcher throws reaches the caller', async () => {
  function* failing(): Generator<SentenceMatch> {
    yield matchOf(0);
    throw new Error('broken');
  }
  await expect(matchInSlices(failing(), never)).rejects.toThrow('broken');
});
