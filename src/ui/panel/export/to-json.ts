import type { ExportedPage } from './exported-page.ts';

/** Raised when a field changes its meaning. */
const VERSION = 1;

/** Writes the marks of a page for programs. */
export function toJson(page: ExportedPage): string {
  return `${JSON.stringify({ format: 'counterclaim-marks', version: VERSION, ...page }, null, 2)}\n`;
}
