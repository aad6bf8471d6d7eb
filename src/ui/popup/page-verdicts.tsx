import type { VerdictView } from './popup-view.ts';

function Verdict({ claim, rating, publisher }: VerdictView) {
  const lines = [
    ['verdict-claim', claim],
    ['verdict-rating', rating],
    ['verdict-publisher', publisher],
  ] as const;
  return (
    <li>
      {lines.map(
        ([name, words]) =>
          words !== null && (
            <span key={name} class={name} dir="auto">
              {words}
            </span>
          ),
      )}
    </li>
  );
}

/** What a page that is itself a fact-check concludes, in its own words and under its own name. */
export function PageVerdicts({ verdicts }: { verdicts: readonly VerdictView[] }) {
  if (verdicts.length === 0) return null;
  return (
    <ul class="verdicts">
      {verdicts.map((verdict) => (
        <Verdict key={JSON.stringify(verdict)} {...verdict} />
      ))}
    </ul>
  );
}
