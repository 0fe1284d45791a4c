import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/model/items';
import { beijingDay, dueState, lastDayOf } from './due';

describe('the last day of a period', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2025-H1', '2025-06-30'],
    ['2025-Q1', '2025-03-31'],
    ['2024-02', '2024-02-29'],
    ['2025-06-18', '2025-06-18'],
    ['sometime', null],
  ])('%s', (period, day) => {
    expect(lastDayOf(period)).toBe(day);
  });
});

it('the day is Beijing’s', () => {
  expect(beijingDay(Date.parse('2025-06-30T16:00:00Z'))).toBe('2025-07-01');
});

describe('到期待核', () => {
  const item = (deadline: string | null, status: Item['status'] = 'to-check') => ({ status, reading: { deadline } }) as unknown as Item;
  it.each([
    ['2025-06', '2025-06-30', 'due'],
    ['2025-06', '2025-07-01', 'overdue'],
    ['2025', '2025-06-01', null],
    [null, '2025-06-01', null],
  ])('%s on %s', (deadline, today, state) => {
    expect(dueState(item(deadline), today)).toBe(state);
  });

  it('is only for what nobody has checked', () => {
    expect(dueState(item('2024', 'done'), '2025-06-01')).toBeNull();
  });
});
