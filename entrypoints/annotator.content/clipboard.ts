// Puts text on the clipboard as plain text and as plain HTML.

/** Throws where the browser refuses both. */
export async function copy(plain: string, html: string): Promise<void> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
  } catch {
    await navigator.clipboard.writeText(plain);
  }
}
