// Machine-respun text: recognised by impossible forms, read back with offsets kept; a clean text is never touched.
import { describe, expect, it } from 'vitest';
import { readText, toSource } from '@/lib/text/reading';
import { restoreRespun } from './restore';

const SPUN = '咱们将深刻施止绿涩制造工程，删强根原才华建立，真现家产高量质展开。全止业工做有劣势，收撑财产特涩展开，落真好各项门径。';

const restored = (lines: string[]) => restoreRespun(lines.map(readText));

describe('a respun text', () => {
  it('is recognised and read back', () => {
    const { respun, readings } = restored([SPUN]);
    expect(respun).toBe(true);
    expect(readings[0]?.text).toBe(
      '我们将深入实施绿色制造工程，加强基础能力建设，实现工业高质量发展。全行业工作有优势，支撑产业特色发展，落实好各项措施。',
    );
  });

  it('offsets lead back to the words on the page', () => {
    const [reading] = restored([SPUN]).readings;
    const start = reading?.text.indexOf('绿色制造') ?? -1;
    const span = reading && toSource(reading, { start, end: start + 4 });
    expect(reading?.source.slice(span?.start, span?.end)).toBe('绿涩制造');
    expect(reading?.at).toHaveLength((reading?.text.length ?? 0) + 1);
  });

  it('numbers stay what they are', () => {
    const [reading] = restored([`${SPUN}全年删多值赶过40.1万亿元，同比删加3.6%。`]).readings;
    expect(reading?.text).toContain('全年增加值超过40.1万亿元，同比增长3.6%');
  });
});

describe('a clean text', () => {
  it.each([
    '我们将深入实施绿色制造工程，加强基础能力建设，实现工业高质量发展。',
    '家产分配、正在进行、范围扩大、展开讨论、生长周期、地方财政、竞争激烈。',
    '一处错字：工做；另一处：删加。其余都是规范的文字，没有别的问题，内容是关于制造业发展的普通报道。',
  ])('%s', (text) => {
    const readings = [readText(text)];
    const result = restoreRespun(readings);
    expect(result.respun).toBe(false);
    expect(result.readings).toBe(readings);
  });
});
