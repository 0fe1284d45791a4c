import type { Translation } from '@/lib/i18n/catalogue';
import type { reasons as source } from '@/lib/i18n/zh-cn/reasons';

export const reasons: Translation<typeof source> = {
  'rule.numeral.chinese': '數用漢字寫成',
  'rule.numeral.bare': '數後沒有寫單位',
  'rule.magnitude.bare': '只寫了萬、億這樣的數位',
  'rule.ratio.tenths': '「成」是十分之幾',
  'rule.ratio.half': '「一半」是50%',
  'rule.ratio.parts': '幾分之幾換算成百分數',
  'rule.ratio.doubling': '「翻番」是增加一倍',
  'rule.range': '兩個數之間是一個區間',
  'rule.index': '是指數或水準值',
  'rule.duration': '是一段時間的長短',
  'rule.approx': '「{word}」說明不是確數',
  'rule.approx.distributed': '前面的約數管住並列的幾個數',
  'rule.change': '「{word}」說明是變化',
  'rule.share': '沒有增減的說法，按佔比或比率讀',
  'rule.gap': '說的是相差多少，不是增減',
  'rule.gap.time': '與另一個時期相比',
  // commitments
  'rule.lead-in.future': '「{word}」引出今後的工作',
  'rule.lead-in.carried': '承接前面引出的今後工作',
  'rule.lead-in.announced': '前面預告了要做的事',
  'rule.lead-in.item': '「{word}」之後的第{item}項',
  'rule.item': '是並列的第{item}項',
  'rule.modal': '「{word}」表示將要去做',
  'rule.strength.hard': '有要達到的數或有期限的成果',
  'rule.strength.concrete': '有具名的文件、項目或活動',
  'rule.strength.soft': '只說了方向',
  'rule.deadline': '句中寫明了時間',
  'rule.deadline.lead-in': '時間由前面的話給出',
  'rule.deadline.plan': '時間由規劃的年份給出',
};
