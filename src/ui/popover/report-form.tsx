import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOncePainted } from '../focus-once-painted.ts';
import { say } from '../strings.ts';
import { CopyButton, type CopyText } from './copy-button.tsx';

/** The text that reports a wrong match, for the reader to complete, copy and send where they like; we send nothing. */
export function ReportForm({ text, onCopy }: { text: string; onCopy: CopyText }) {
  const [written, setWritten] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.setSelectionRange(written.length, written.length);
    focusOncePainted(field.current);
  }, []);
  return (
    <section class="report">
      <p>{say('report_note')}</p>
      <textarea
        ref={field}
        aria-label={say('report_text')}
        dir="auto"
        rows={8}
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <p class="report-buttons">
        <CopyButton label={say('report_copy')} text={() => written} onCopy={onCopy} />
      </p>
    </section>
  );
}
