import { describe, expect, it } from 'vitest';
import { formatPeriod } from './periods';

describe('formatPeriod', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2021-H2', '2021年下半年', 'H2 2021'],
    ['2022-Q1', '2022年一季度', 'Q1 2022'],
    ['2022-04', '2022年4月', 'Apr 2022'],
    ['2022-04-18', '2022年4月18日', '18 Apr 2022'],
    ['@2022-03', '截至2022年3月末', 'End-Mar 2022'],
    ['@2021', '截至2021年末', 'End-2021'],
    ['@2023-H1', '截至2023年6月末', 'End-H1 2023'],
    ['@2022-02-20', '截至2022年2月20日', 'As of 20 Feb 2022'],
    ['2022-01/2022-05', '2022年1—5月', 'Jan–May 2022'],
    ['2012/2021', '2012—2021年', '2012–2021'],
    ['2021-Q2/2022-Q1', '2021年二季度至2022年一季度', 'Q2 2021–Q1 2022'],
    ['2022-06-01/2022-06-10', '2022年6月1—10日', '1–10 Jun 2022'],
    ['2012-01/2022-05', '2012年1月至2022年5月', 'Jan 2012–May 2022'],
  ])('%s', (period, chinese, english) => {
    expect(formatPeriod(period, 'zh-CN')).toBe(chinese);
    expect(formatPeriod(period, 'en')).toBe(english);
  });

  it('shows what it does not know as it is', () => {
    expect(formatPeriod('soon', 'en')).toBe('soon');
    expect(formatPeriod('2021/x', 'zh-CN')).toBe('2021/x');
  });
});
