import type { Translation } from '@/lib/i18n/catalogue';
import type { reasons as source } from '@/lib/i18n/zh-cn/reasons';

export const reasons: Translation<typeof source> = {
  'numeral.chinese': '數用漢字寫成',
  'numeral.bare': '數後沒有寫單位',
  'magnitude.bare': '只寫了萬、億這樣的數位',
  'ratio.tenths': '「成」是十分之幾',
  'ratio.half': '「一半」是50%',
  'ratio.parts': '幾分之幾換算成百分數',
  'ratio.doubling': '「翻番」是增加一倍',
  range: '兩個數之間是一個區間',
  index: '是指數或水準值',
  duration: '是一段時間的長短',
  approx: '「{word}」說明不是確數',
  'approx.distributed': '前面的約數管住並列的幾個數',
  change: '「{word}」說明是變化',
  share: '沒有增減的說法，按佔比或比率讀',
  gap: '說的是相差多少，不是增減',
  'gap.time': '與另一個時期相比',
};
