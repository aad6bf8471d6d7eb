import type { Dispute, Entity } from '../../claim/dispute.ts';
import { type DisputeSummary, summariseDispute } from '../../claim/dispute-summary.ts';
import { foldedWords } from './folded-words.ts';

/** What the page of all disputes carries of each: its row, and the words by which it is found. */
export interface ListedDispute {
  readonly summary: DisputeSummary;
  /** Folded words of the question, of what is claimed and by whom, and of other wordings and names; each once. */
  readonly words: readonly [title: string, claims: string, others: string];
}

/** The rows of disputes, with the names of what they are about, so that Daesh finds Islamic State. */
export function listDisputes(
  disputes: readonly Dispute[],
  entities: ReadonlyMap<string, Entity>,
): ListedDispute[] {
  return disputes.flatMap((dispute) => {
    const summary = summariseDispute(dispute);
    if (summary === null) return [];
    const { title, positions, about } = dispute;
    const claims = positions.flatMap(({ statement, heldBy }) => [
      statement,
      ...heldBy.map(({ name }) => name),
    ]);
    const others = [
      ...positions.flatMap(({ phrasings, sources }) => [
        ...phrasings.map(({ text }) => text),
        ...sources.map(({ publisher }) => publisher),
      ]),
      ...about.flat().flatMap((id) => namesOf(entities.get(id))),
    ];
    const known = new Set<string>();
    const fresh = (texts: readonly string[]): string => {
      const words = new Set(texts.flatMap(foldedWords).filter((word) => !known.has(word)));
      for (const word of words) known.add(word);
      return [...words].join(' ');
    };
    return { summary, words: [fresh([title]), fresh(claims), fresh(others)] };
  });
}

function namesOf(entity: Entity | undefined): readonly string[] {
  return entity ? [entity.name, ...entity.aliases, ...entity.exactAliases] : [];
}
