// Words that name the same thing in briefings: a search for one finds the others. One row a group, folded forms.

export const SYNONYMS: readonly (readonly string[])[] = [
  ['规上', '规模以上'],
  ['工信部', '工业和信息化部'],
  ['发改委', '国家发展改革委', '国家发改委'],
  ['国新办', '国务院新闻办公室', '国务院新闻办'],
  ['中宣部', '中共中央宣传部'],
  ['新能源车', '新能源汽车'],
  ['人工智能', 'ai'],
  ['中小企业', '中小微企业'],
  ['充电桩', '充电基础设施', '充电设施'],
  ['基站', '5g基站'],
  ['芯片', '集成电路', '半导体'],
  ['算力', '计算能力'],
  ['gdp', '国内生产总值'],
  ['pmi', '采购经理指数'],
  ['app', '移动互联网应用程序', '应用程序'],
  ['专精特新小巨人', '小巨人'],
];

/** A folded search term in every wording: the word itself, and those with a word in it changed for one that means the same (规上船舶 = 规模以上船舶). */
export function synonymsOf(term: string): string[] {
  const wordings = new Set([term]);
  for (const group of SYNONYMS) {
    const said = group.find((word) => term.includes(word));
    if (said) for (const word of group) wordings.add(term.replace(said, word));
  }
  return [...wordings];
}
