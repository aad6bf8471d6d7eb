/** Puts a text on the clipboard, within a click of the reader's; false where the browser or the page forbids it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = (document.defaultView as Window).navigator;
  try {
    // Pages without https have no clipboard; a page's permissions policy can forbid it.
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(document, text);
  }
}

function copyBySelection(document: Document, text: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  return copied;
}
