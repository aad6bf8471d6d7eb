import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fallenFigures, heldFigures } from './eval/held-figures.ts';
import { measureQuality, type Scope } from './eval/measure-quality.ts';
import { type QualityFigures, type QualityPart, qualityParts } from './eval/quality-figures.ts';
import { hasBench } from './eval/read-bench.ts';
import { writeReport } from './eval/write-report.ts';

const figuresFile = new URL('eval/figures.json', import.meta.url);
/** What the options show beside each setting. */
const stepsFile = new URL('../ui/options/measured-steps.json', import.meta.url);
const baselineFile = new URL('eval/baseline.json', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, baseline: { type: 'boolean' } },
});

/**
 * `npm run eval [PART…]` measures everything, or some parts, and writes docs/quality.md; `-- --check` measures a tenth of
 * it and fails where a figure fell below the baseline, which `-- --baseline` writes.
 */
async function main(): Promise<void> {
  if (!hasBench()) {
    process.stdout.write('Nothing is measured: the open data is not beside the project (../shared/bench).\n');
    return;
  }
  if (values.check || values.baseline) await holdBaseline();
  else
    await measureAndReport(
      qualityParts.filter((part) => positionals.length === 0 || positionals.includes(part)),
    );
}

async function holdBaseline(): Promise<void> {
  const now = heldFigures(await measure(qualityParts, 'check'));
  process.stdout.write(
    Object.entries(now)
      .map(([name, value]) => `${value.toFixed(4)}  ${name}\n`)
      .join(''),
  );
  if (values.baseline) return writeJson(baselineFile, now);
  const fallen = fallenFigures(
    now,
    JSON.parse(await readFile(baselineFile, 'utf8')) as Record<string, number>,
  );
  if (fallen.length === 0) return;
  process.stderr.write(`Worse than the baseline:\n${fallen.join('\n')}\n`);
  process.exitCode = 1;
}

async function measureAndReport(parts: readonly QualityPart[]): Promise<void> {
  const known = await readFile(figuresFile, 'utf8').then(JSON.parse, () => ({}));
  const figures = { ...known, ...(await measure(parts, 'all')) } as QualityFigures;
  await writeJson(figuresFile, figures);
  if (parts.includes('packs')) await writeJson(stepsFile, stepsOf(figures.packs));
  const missing = qualityParts.filter((part) => part !== 'ranking' && !figures[part]);
  if (missing.length > 0) process.stdout.write(`No report yet: ${missing.join(', ')} were never measured.\n`);
  else await writeReport(figures);
}

async function measure(parts: readonly QualityPart[], scope: Scope): Promise<QualityFigures> {
  const figures: Partial<Record<QualityPart, unknown>> = {};
  for (const part of parts) {
    figures[part] = await measureQuality[part](scope);
    if (scope === 'all') process.stdout.write(`${part}: ${JSON.stringify(figures[part], null, 1)}\n`);
  }
  return figures as QualityFigures;
}

/** Precision and recall of each setting, to the hundredth. */
function stepsOf(packs: QualityFigures['packs']): Record<string, { precision: number; recall: number }> {
  const round = (share: number) => Math.round(share * 100) / 100;
  return Object.fromEntries(
    Object.entries(packs).map(([step, { precision, recall }]) => [
      step,
      { precision: round(precision), recall: round(recall) },
    ]),
  );
}

async function writeJson(file: URL, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

await main();
