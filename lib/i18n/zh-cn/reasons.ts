// 依据: what each rule found, as a part of one sentence. A rule `approx:超过` is found under `approx`, with the word it stood on;
// a rule without words of its own takes those of the longest name before a dot.
export const reasons = {
  // figures: the number
  'numeral.chinese': '数用汉字写成',
  'numeral.bare': '数后没有写单位',
  'magnitude.bare': '只写了万、亿这样的数位',
  'ratio.tenths': '“成”是十分之几',
  'ratio.half': '“一半”是50%',
  'ratio.parts': '几分之几换算成百分数',
  'ratio.doubling': '“翻番”是增加一倍',
  range: '两个数之间是一个区间',
  index: '是指数或水平值',
  duration: '是一段时间的长短',
  approx: '“{word}”说明不是确数',
  'approx.distributed': '前面的约数管住并列的几个数',
  // figures: basis
  change: '“{word}”说明是变化',
  share: '没有增减的说法，按占比或比率读',
  gap: '说的是相差多少，不是增减',
  'gap.time': '与另一个时期相比',
} as const;
