import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharacter, foldNarrowly } from './fold';
import { readNarrowly, readText } from './reading';

const folded = (text: string) => readText(text).text;

describe('folding', () => {
  it.each([
    ['工業和信息化部新聞發言人', '工业和信息化部新闻发言人'],
    ['規模以上工業增加值佔比較上週提高', '规模以上工业增加值占比较上周提高'],
    ['臺灣、台灣、裡、裏、里', '台湾、台湾、里、里、里'],
    ['着力、著力、隨著，顯著、著名', '着力、着力、随着，显著、著名'],
    ['綫線、爲為、産產、強强、説說、羣群、衆眾', '线线、为为、产产、强强、说说、群群、众众'],
    ['於年底前週知，發佈傢具標準', '于年底前周知，发布家具标准'],
    ['「十四五」與『雙千兆』', '“十四五”与‘双千兆’'],
    ['⼯业⽣产', '工业生产'],
  ])('reads traditional and variant characters as simplified: %s', (from, to) => {
    expect(folded(from)).toBe(to);
  });

  it.each([
    ['１２３．５％,增长', '123.5%，增长'],
    ['第5,他说:好;(约1,000家)!', '第5，他说：好；（约1,000家）！'],
    ['上午10:30和10：30', '上午10:30和10:30'],
    ['1–6月、1－6月、2022−2025年', '1-6月、1-6月、2022-2025年'],
    ['Ａpp、５Ｇ-Ａ', 'App、5G-A'],
    ['工信部―3~5家〜十家', '工信部—3～5家～十家'],
    ['增速放缓｡其中､钢铁', '增速放缓。其中、钢铁'],
  ])('reads widths and dashes alike: %s', (from, to) => {
    expect(folded(from)).toBe(to);
  });

  it('leaves simplified text as it is', () => {
    const text =
      '什么叫显著？就是2025年一季度，规模以上工业增加值同比增长6.5%，这——很不容易；“专精特新”企业（约1.2万家）里，后来居上者众。';
    expect(folded(text)).toBe(text);
  });

  it('gives one unit for one unit and is done after one turn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (text) => {
        for (let i = 0; i < text.length; i++) {
          const [before, char, after] = [text[i - 1] ?? '', text[i] as string, text[i + 1] ?? ''];
          const once = foldCharacter(char, before, after);
          expect(once).toHaveLength(1);
          expect(foldCharacter(once, before, after)).toBe(once);
        }
      }),
    );
    for (let code = 0; code < 0x10000; code++) {
      const once = foldCharacter(String.fromCharCode(code), '', '');
      expect(once).toHaveLength(1);
      expect(foldCharacter(once, '', '')).toBe(once);
    }
  });

  it('knows in its small form the characters by which a briefing is recognised', () => {
    expect(readNarrowly('國務院新聞辦公室舉行發布會，記者問').text).toBe('国务院新闻办公室举行发布会，记者问');
    expect(foldNarrowly('鋰', '', '')).toBe('鋰');
    expect(foldCharacter('鋰', '', '')).toBe('锂');
  });

  it('reads a long text in linear time', () => {
    const text = '臺灣的產業，１２３．５％。'.repeat(100_000);
    const start = performance.now();
    expect(folded(text).length).toBe(text.length);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
