import { type Finding, formatPath } from './finding.ts';

/** What was offered is not a pack; the message lists every reason. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ path, message }) => `${formatPath(path) || 'the pack'}: ${message}`).join('\n'));
    this.findings = findings;
  }
}
