import { InvalidArgumentError, Option } from 'commander';
import type { MatchOptions, Sensitivity } from '../match/match.ts';
import type { ClaimsChoice } from './open-claims.ts';

const sensitivities: readonly Sensitivity[] = ['precise', 'balanced', 'broad'];

/** `--sensitivity`, as in the extension's settings. */
export const sensitivityOption = () =>
  new Option('--sensitivity <level>', 'how sure a match must be').choices(sensitivities).default('balanced');

/** `--pack PATH`, any number of times. */
export const packOption = () =>
  new Option('--pack <path>', 'also use this pack (JSON) or claims folder')
    .argParser((path: string, earlier: readonly string[]) => [...earlier, path])
    .default([], 'none');

export const noBundledOption = () =>
  new Option('--no-bundled', 'leave out the claims that come with the project');

/** Language in which plain claims and sentences are read. */
export const languageOption = () =>
  new Option('--language <code>', 'language of the texts, as BCP 47 tag: en, de, pt-BR')
    .argParser(parseLanguage)
    .default('en');

/** `--json`, for commands that print nothing else. */
export const alwaysJsonOption = () => new Option('--json', 'one JSON line each, as always');

export interface CheckOptions extends ClaimsChoice {
  readonly json: boolean;
  readonly sensitivity: Sensitivity;
}

/** A reader who asked for nothing else sees only the refuted side of what is settled. */
export function matchOptions({ sensitivity }: { readonly sensitivity: Sensitivity }): MatchOptions {
  return { sensitivity, markBothSidesOfSettled: false };
}

function parseLanguage(tag: string): string {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i.test(tag))
    throw new InvalidArgumentError('It must be a BCP 47 tag, such as en, de or pt-BR.');
  return tag;
}

/** A whole number above zero. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number above zero.');
  return count;
}
