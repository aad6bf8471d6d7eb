import type { OptionsActions } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';
import { applyFile } from './apply-file.ts';
import { type OpenedFile, openFile } from './open-file.ts';
import type { Outcome, Settle } from './outcome.ts';

type FileActions = Pick<OptionsActions, 'openFile' | 'applyFile' | 'dropFile'>;

/** Opening a file, looking at what it holds, and then having it applied or not. */
export function createFileActions(settle: Settle): FileActions {
  let opened: OpenedFile | null = null;

  const open = async (...[kind, file]: Parameters<FileActions['openFile']>): Promise<Outcome> => {
    const read = await openFile(kind, file);
    opened = typeof read === 'string' ? null : read;
    return { problem: typeof read === 'string' ? read : null, pending: opened?.view ?? null };
  };
  const apply = async (file: OpenedFile): Promise<Outcome> => {
    const { allowed } = await applyFile(file);
    opened = null;
    return {
      pending: null,
      ...(allowed ? { notice: say('file_applied') } : { problem: say('file_applied_denied') }),
    };
  };
  return {
    openFile: (kind, file) => settle(open(kind, file)),
    applyFile: () => {
      if (opened) settle(apply(opened));
    },
    dropFile: () => {
      opened = null;
      settle(Promise.resolve({ pending: null }));
    },
  };
}
