// Keeps the keyboard inside an open surface: focus goes in, Tab goes round, Esc closes, and focus goes back where it was.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const FOCUSABLE = 'button:not([disabled]), a[href], [tabindex="0"]';

export function useFocusTrap(surface: RefObject<HTMLElement | null>, close: () => void): void {
  // Taken when the surface opens, not at every render.
  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const before = document.activeElement;
    element.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === 'Tab') turn(element, event);
    };
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}

function turn(element: HTMLElement, event: KeyboardEvent): void {
  const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const first = stops[0];
  const last = stops[stops.length - 1];
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement;
  const atEdge = event.shiftKey ? active === first || active === element : active === last;
  if (!atEdge) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus({ preventScroll: true });
}
