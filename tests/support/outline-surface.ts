import type { Page } from 'puppeteer-core';

/** What a reader meets on a surface: a line for each heading, control, list row and text that is shown, in order. */
export function outlineSurface(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('#root')?.shadowRoot ?? document.body;
    const lines: string[] = [];
    const said =
      'h1, h2, h3, p, li, legend, summary, label, th, td, dt, dd, button, a, input, select, textarea, [role]';
    for (const element of root.querySelectorAll(said)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own
        .map((node) => node.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      const role = element.getAttribute('role') ?? element.localName;
      const name = element.getAttribute('aria-label') ?? '';
      if (text || name || element.matches('button, a, input, select, textarea, summary'))
        lines.push(`${role} ${name}|${text}`);
    }
    return lines.join('\n');
  });
}

/** What is wrong with how a surface is laid out: what is cut off or, for a finger, too small; empty when nothing is. */
export function layoutFaults(page: Page, { phone }: { readonly phone: boolean }): Promise<string[]> {
  return page.evaluate((phone) => {
    const root = document.querySelector('#root')?.shadowRoot ?? document.body;
    const view = document.documentElement;
    const faults = view.scrollWidth > view.clientWidth ? [`the page is ${view.scrollWidth} wide`] : [];
    for (const control of root.querySelectorAll<HTMLElement>('button, summary, select, input, a')) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.visually-hidden'))
        continue;
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 30);
      const target = control.matches('input[type="radio"], input[type="checkbox"]')
        ? (control.closest('label') ?? control)
        : control;
      const { width, height } = target.getBoundingClientRect();
      if (control.matches('button') && control.scrollWidth > control.clientWidth + 1)
        faults.push(`${name} is cut off`);
      // Narrower than any word with its padding: the letters stand one below the other.
      if (control.matches('button') && control.innerText.trim() !== '' && width < 40)
        faults.push(`${name} is squeezed`);
      if (phone && Math.round(height) < 44) faults.push(`${name} is ${Math.round(height)} high`);
      if (phone && Math.round(width) < 44) faults.push(`${name} is ${Math.round(width)} wide`);
    }
    return faults;
  }, phone);
}
