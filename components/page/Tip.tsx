// One line about the mark that the pointer rests on.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Box, place } from './place';

export function Tip({ text, line }: { text: string; line: Box }) {
  const tip = useRef<HTMLDivElement>(null);
  // The size depends on the text.
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top } = place(line, line, size, { width: innerWidth, height: innerHeight });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [text, line]);
  return (
    <div ref={tip} class="tip" role="tooltip">
      {text}
    </div>
  );
}
