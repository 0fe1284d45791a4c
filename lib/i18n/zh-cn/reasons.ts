// 依据: what each rule found, as a part of one sentence. A rule `approx:超过` is found under `approx`, with the word it stood on;
// a rule without words of its own takes those of the longest name before a dot. Keys are the rules' names behind `rule.`.
export const reasons = {
  // figures: the number
  'rule.numeral.chinese': '数用汉字写成',
  'rule.numeral.bare': '数后没有写单位',
  'rule.magnitude.bare': '只写了万、亿这样的数位',
  'rule.ratio.tenths': '“成”是十分之几',
  'rule.ratio.half': '“一半”是50%',
  'rule.ratio.parts': '几分之几换算成百分数',
  'rule.ratio.doubling': '“翻番”是增加一倍',
  'rule.range': '两个数之间是一个区间',
  'rule.index': '是指数或水平值',
  'rule.duration': '是一段时间的长短',
  'rule.approx': '“{word}”说明不是确数',
  'rule.approx.distributed': '前面的约数管住并列的几个数',
  // figures: basis
  'rule.change': '“{word}”说明是变化',
  'rule.share': '没有增减的说法，按占比或比率读',
  'rule.gap': '说的是相差多少，不是增减',
  'rule.gap.time': '与另一个时期相比',
  // commitments
  'rule.lead-in.future': '“{word}”引出今后的工作',
  'rule.lead-in.carried': '承接前面引出的今后工作',
  'rule.lead-in.announced': '前面预告了要做的事',
  'rule.lead-in.item': '“{word}”之后的第{item}项',
  'rule.item': '是并列的第{item}项',
  'rule.modal': '“{word}”表示将要去做',
  'rule.strength.hard': '有要达到的数或有期限的成果',
  'rule.strength.concrete': '有具名的文件、项目或活动',
  'rule.strength.soft': '只说了方向',
  'rule.deadline': '句中写明了时间',
  'rule.deadline.lead-in': '时间由前面的话给出',
  'rule.deadline.plan': '时间由规划的年份给出',
} as const;
