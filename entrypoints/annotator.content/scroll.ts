// Brings words into the upper part of the window, where the card has room below them.

const FROM_TOP = 0.3;

export function scrollTo(ranges: readonly Range[]): void {
  const rect = ranges[0]?.getBoundingClientRect();
  if (!rect) return;
  window.scrollTo({ top: window.scrollY + rect.top - window.innerHeight * FROM_TOP, behavior: 'instant' });
}

/** Whether the words can be seen without scrolling. */
export function isInView(ranges: readonly Range[]): boolean {
  const rect = ranges[0]?.getBoundingClientRect();
  return rect !== undefined && rect.top >= 0 && rect.bottom <= window.innerHeight;
}
