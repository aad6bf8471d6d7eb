import { useEffect, useId, useRef } from 'preact/hooks';
import { focusOncePainted } from '../focus-once-painted.ts';
import { say } from '../strings.ts';
import { Facts } from './facts.tsx';
import type { OptionsActions, PendingFile } from './options-view.ts';

const texts = {
  backup: { note: 'backup_replaces', apply: 'backup_replace' },
  sites: { note: 'sites_import_note', apply: 'sites_import_apply' },
} as const;

interface PendingFileViewProps {
  readonly pending: PendingFile;
  readonly actions: Pick<OptionsActions, 'applyFile' | 'dropFile'>;
}

/** What is in a chosen file, before it changes anything. */
export function PendingFileView({ pending: { kind, facts }, actions }: PendingFileViewProps) {
  const titleId = useId();
  const view = useRef<HTMLElement>(null);
  useEffect(() => focusOncePainted(view.current), [facts]);
  return (
    <section class="pending" ref={view} tabIndex={-1} aria-labelledby={titleId}>
      <h3 id={titleId}>{say('file_holds')}</h3>
      <Facts facts={facts} />
      <p class="note">{say(texts[kind].note)}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={actions.applyFile}>
          {say(texts[kind].apply)}
        </button>
        <button type="button" onClick={actions.dropFile}>
          {say('file_cancel')}
        </button>
      </div>
    </section>
  );
}
