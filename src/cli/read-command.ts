import { Command } from 'commander';
import type { SplitBlock } from '../dom/page-text.ts';
import { describeFactCheck } from './describe-fact-check.ts';
import { openPage } from './open-page.ts';
import { print } from './print.ts';
import { readSource } from './read-source.ts';

/** `read`: what the extension reads of a page, in order. */
export function readCommand(): Command {
  return new Command('read')
    .description(
      'Print the headline and the blocks of a page that the extension reads, with their sentences.',
    )
    .argument('<source>', 'FILE.html, web address, or - for the standard input')
    .option('--json', 'one JSON line a block: {kind, text, sentences: [{start, end, text}]}', false)
    .action(read);
}

async function read(source: string, { json }: { readonly json: boolean }): Promise<void> {
  const page = openPage(await readSource(source));
  // Said beside the output, whose lines are blocks and nothing else.
  if (page.verdicts !== null) console.error(describeFactCheck(page.verdicts));
  else if (page.blocks.length === 0) console.error('No article text was found on this page.');
  for (const block of page.blocks) {
    await print(`${json ? JSON.stringify(asLine(block)) : formatBlock(block)}\n`);
  }
}

function asLine({ kind, text, sentences }: SplitBlock): object {
  return {
    kind: kind === 'title' ? 'title' : 'block',
    text,
    sentences: sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
  };
}

/** The headline after a `#`, and a line to each sentence. */
function formatBlock({ kind, text, sentences }: SplitBlock): string {
  const lines = sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return `${kind === 'title' ? '# ' : ''}${lines.join('\n')}\n`;
}
