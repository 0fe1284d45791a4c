import { describe, expect, it } from 'vitest';
import { boundsOf, place } from './place';

const viewport = { width: 1000, height: 800 };
const line = { left: 300, top: 200, right: 500, bottom: 224 };
const size = { width: 360, height: 240 };

describe('place', () => {
  it('stands below the words, from where the line begins', () => {
    expect(place(line, line, size, viewport)).toMatchObject({ left: 300, top: 238, side: 'below' });
  });

  it('stands above where there is no room below', () => {
    const low = { ...line, top: 700, bottom: 724 };
    expect(place(low, low, size, viewport)).toMatchObject({ top: 700 - 14 - 240, side: 'above' });
  });

  it('never covers a line of words that run over several', () => {
    const words = boundsOf([line, { left: 20, top: 232, right: 700, bottom: 256 }]);
    expect(place(words, line, size, viewport).top).toBeGreaterThan(256);
  });

  it('stays inside the window', () => {
    const right = { ...line, left: 900, right: 990 };
    expect(place(right, right, size, viewport).left).toBe(1000 - 360 - 8);
  });

  it('scrolls inside where neither side is high enough', () => {
    const small = { width: 1000, height: 300 };
    const { maxHeight, side } = place({ ...line, top: 100, bottom: 124 }, line, size, small);
    expect(side).toBe('below');
    expect(maxHeight).toBe(300 - 124 - 22);
  });
});
