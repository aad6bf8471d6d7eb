import type { Reason } from '../../match/match.ts';
import { say } from '../strings.ts';

/** The figure of the page beside the figure of the claim, for a sentence that gives another one. */
export function Figures({ reasons }: { reasons: readonly Reason[] }) {
  const figure = reasons.find((reason) => reason.kind === 'figure' && reason.agreement === 'different');
  if (figure?.kind !== 'figure') return null;
  return (
    <dl class="figures" aria-label={say('card_figures')}>
      <div class="figure-here">
        <dt>{say('card_figure_on_page')}</dt>
        <dd dir="auto">{figure.found}</dd>
      </div>
      <div class="figure-claimed">
        <dt>{say('card_figure_claimed')}</dt>
        <dd dir="auto">{figure.claimed}</dd>
      </div>
    </dl>
  );
}
