import { sendMessage } from '../../src/messages/messenger.ts';
import { buildExport, type ExportedPage } from '../../src/ui/panel/export/exported-page.ts';
import { toHtml } from '../../src/ui/panel/export/to-html.ts';
import { toJson } from '../../src/ui/panel/export/to-json.ts';
import { toMarkdown } from '../../src/ui/panel/export/to-markdown.ts';
import type { PanelProps } from '../../src/ui/panel/panel.tsx';
import type { ExportForm, PanelActions } from '../../src/ui/panel/panel-view.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { say } from '../../src/ui/strings.ts';

interface Writer {
  readonly ending: string;
  readonly type: string;
  write(page: ExportedPage): string;
}

const writers: Record<ExportForm, Writer> = {
  markdown: { ending: 'md', type: 'text/markdown', write: toMarkdown },
  html: { ending: 'html', type: 'text/html', write: toHtml },
  json: { ending: 'json', type: 'application/json', write: toJson },
};

interface ActionOptions {
  tabId(): number;
  page(): PanelProps['page'];
  show(change: Partial<PanelProps>): void;
  report(error: Error): void;
}

/** What the side panel's controls do. */
export function createActions({ tabId, page, show, report }: ActionOptions): PanelActions {
  const jump = (key: string, quietly: boolean): void =>
    void sendMessage('jumpToMark', { key, quietly }, tabId()).then(
      (found) => show({ problem: found ? null : say('page_mark_gone') }),
      report,
    );
  return {
    lookAt: (key) => jump(key, true),
    open: (key) => jump(key, false),
    showMarks: () => void sendMessage('pageCommand', 'hide-marks', tabId()).catch(report),
    print: () => window.print(),
    save(form, marks) {
      const shown = page();
      if (shown === null) return;
      const { ending, type, write } = writers[form];
      const kept = buildExport(shown, marks, new Date());
      saveFile({ name: `counterclaim-${kept.made.slice(0, 10)}.${ending}`, type, text: write(kept) });
    },
  };
}
