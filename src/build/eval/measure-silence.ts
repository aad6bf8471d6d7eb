import { openIndex } from '../../match/index/open-index.ts';
import { createMatcher } from '../../match/matcher.ts';
import { compileClaims } from '../compile-claims.ts';
import { readBench } from './read-bench.ts';

/** How often the bundled claims are marked where they cannot be meant. */
export interface SilenceFigures {
  readonly sentences: number;
  /** Marks on pages that say nothing of the disputes, and on pages made to look as if they did. */
  readonly marks: number;
  readonly marksOnSuchPages: number;
}

const FILES = ['bbc.jsonl', 'ag-news.jsonl', 'inaugural.sentences.jsonl', 'state_union.sentences.jsonl'];
const SUCH_A_PAGE = 'Russia and Syria: Iran, Amnesty and the war';

/** Matches every `step`th sentence of old news and speeches with the bundled claims, each as a page of its own. */
export async function measureSilence(step = 1): Promise<SilenceFigures> {
  const { matchBatch } = createMatcher(openIndex((await compileClaims('claims')).bytes));
  const sentences = FILES.flatMap((file) => readBench<{ text: string }>(`negatives/${file}`)).filter(
    (_, place) => place % step === 0,
  );
  const marksWith = (title: string) =>
    sentences.filter(({ text }) => {
      const batch = { title, lead: '', language: 'en', runs: [{ before: [], sentences: [text] }] };
      const options = { sensitivity: 'precise', markBothSidesOfSettled: false } as const;
      return [...matchBatch(batch, options)].some((match) => match !== null);
    }).length;
  return { sentences: sentences.length, marks: marksWith(''), marksOnSuchPages: marksWith(SUCH_A_PAGE) };
}
