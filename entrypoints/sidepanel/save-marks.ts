import { buildExport, type ExportedPage } from '../../src/ui/panel/export/exported-page.ts';
import { toHtml } from '../../src/ui/panel/export/to-html.ts';
import { toJson } from '../../src/ui/panel/export/to-json.ts';
import { toMarkdown } from '../../src/ui/panel/export/to-markdown.ts';
import type { ExportForm, PanelMark, PanelPage } from '../../src/ui/panel/panel-view.ts';
import { saveFile } from '../../src/ui/save-file.ts';

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

/** Saves marks of a page with their sources, as they are shown. */
export function saveMarks(page: PanelPage, marks: readonly PanelMark[], form: ExportForm): void {
  const { ending, type, write } = writers[form];
  const kept = buildExport(page, marks, new Date());
  saveFile({ name: `counterclaim-${kept.made.slice(0, 10)}.${ending}`, type, text: write(kept) });
}
