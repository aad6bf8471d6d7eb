import { Command, CommanderError } from 'commander';
import { ClaimsError } from '../build/claims/claims-error.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import { InputError } from './input-error.ts';
import { matchCommand } from './match-command.ts';
import { rankCommand } from './rank-command.ts';
import { readCommand } from './read-command.ts';
import { searchCommand } from './search-command.ts';

const exitCodes = { failure: 1, usage: 2 } as const;

const program = new Command('counterclaim')
  .description('Finds sentences that others dispute, with the matcher of the extension.')
  .exitOverride()
  .addCommand(checkCommand())
  .addCommand(readCommand())
  .addCommand(searchCommand())
  .addCommand(rankCommand())
  .addCommand(matchCommand())
  .addCommand(compareCommand());
for (const command of program.commands) command.exitOverride();

// A reader that closes early (`| head`) wants no more lines, and no complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : exitCodes.failure);
});

// npm runs scripts in the project's folder; paths are meant from where it was called.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong, once; returns the exit code. */
function report(error: unknown): number {
  // Commander has said it already; help asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
  const isExpected = error instanceof InputError || error instanceof ClaimsError;
  console.error(isExpected ? error.message : error);
  return exitCodes.failure;
}
