import type { LanguageCode } from '../../claim/dispute.ts';
import type { Cue } from '../../text/cue.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { readQuantities } from '../../text/numbers/read-quantities.ts';
import { turnsAt } from '../../text/polarity/polarity-at.ts';
import { readCues } from '../../text/polarity/read-cues.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { tokenise } from '../../text/tokenise.ts';

/** A sentence or phrasing with everything that reading it finds; claims and pages are read by the same code. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly cues: readonly Cue[];
  /** Whether a word is part of a figure or of a cue, and so says nothing by itself. */
  readonly isLight: (word: Span) => boolean;
  readonly polarityAt: (offset: number) => 1 | -1;
  /** "(That) its strikes had killed …": whether a part begins with whose doing it is, who was named before. */
  readonly isOfOwn: (part: Span) => boolean;
}

/** Words, figures and cues of a text in a language; `tokens` where it has been tokenised already. */
export function readText(
  text: string,
  language: LanguageCode,
  tokens: readonly Token[] = tokenise(text, languageProfile(language)),
): ReadText {
  const profile = languageProfile(language);
  const quantities = readQuantities(text, tokens, profile);
  const cues = readCues(text, tokens, profile);
  const light = [...quantities, ...cues];
  return {
    text,
    tokens,
    quantities,
    cues,
    isLight: (word) => light.some((span) => word.start >= span.start && word.end <= span.end),
    polarityAt: (offset) => polarityOf(turnsAt(cues, offset)),
    isOfOwn: ({ start, end }) => {
      const { complement, possessives } = profile.cues;
      const said = tokens.find((token) => token.start >= start && !complement.has(token.word));
      return said !== undefined && said.end <= end && possessives.has(said.word);
    },
  };
}

/** Denials cancel out ("nobody denies"), while refutations only repeat each other ("Fact check: false claims that"). */
function polarityOf(turns: readonly Cue[]): 1 | -1 {
  const refutations = turns.filter(({ kind }) => kind === 'refutation').length;
  return (turns.length - Math.max(0, refutations - 1)) % 2 === 0 ? 1 : -1;
}
