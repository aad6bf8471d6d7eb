import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const print = new URL('../../../src/cli/print.ts', import.meta.url).href;

it('lets work stop when the reader has closed the output', async () => {
  const endless = `
    import { print } from '${print}';
    process.stdout.on('error', () => process.exit(7));
    for (;;) await print('a line\\n');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', endless]);
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'exit');
  expect(code).toBe(7);
});
