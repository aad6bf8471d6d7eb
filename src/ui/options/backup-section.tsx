import { FileButton } from '../controls/file-button.tsx';
import { say } from '../strings.ts';
import type { OptionsActions, PendingFile } from './options-view.ts';
import { PendingFileView } from './pending-file.tsx';

interface BackupSectionProps {
  readonly pending: PendingFile | null;
  readonly actions: Pick<OptionsActions, 'saveBackup' | 'openFile' | 'applyFile' | 'dropFile'>;
}

/** Everything that the reader chose as one file, and back again. */
export function BackupSection({ pending, actions }: BackupSectionProps) {
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{say('backup_title')}</h2>
      <p class="note">{say('backup_note')}</p>
      <div class="buttons">
        <button type="button" onClick={actions.saveBackup}>
          {say('backup_save')}
        </button>
        <FileButton
          label={say('backup_open')}
          accept=".json,application/json"
          onFile={(file) => actions.openFile('backup', file)}
        />
      </div>
      {pending?.kind === 'backup' && <PendingFileView pending={pending} actions={actions} />}
    </section>
  );
}
