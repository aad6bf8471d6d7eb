import type { Reason } from '../../match/match.ts';
import { strings } from '../strings.ts';

/** The figure of the page beside the figure of the claim, for a sentence that gives another one. */
export function Figures({ reasons }: { reasons: readonly Reason[] }) {
  const figure = reasons.find((reason) => reason.kind === 'figure' && reason.agreement === 'different');
  if (figure?.kind !== 'figure') return null;
  return (
    <dl class="figures" aria-label={strings.card.figures}>
      <div class="figure-here">
        <dt>{strings.card.figureOnPage}</dt>
        <dd>{figure.found}</dd>
      </div>
      <div class="figure-claimed">
        <dt>{strings.card.figureClaimed}</dt>
        <dd>{figure.claimed}</dd>
      </div>
    </dl>
  );
}
