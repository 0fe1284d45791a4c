// People and offices, told by their form: no list of officials. A surname, one or two characters, and something that ends a name.

/** Single-character surnames of 百家姓 in use; what follows decides, so a common word that begins with one is refused by its context. */
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖代付闫覃邸仝佟隋初冶官敬逢苑岳帅亢况缑郭海';
const COMPOUND = /^(?:欧阳|司马|诸葛|上官|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|端木|阿不|买买提)/;

/** What may stand behind a person's name in running text. */
const BEHIND_NAME =
  /^(?:$|[、，。；：（）()“”\s]|先生|女士|同志|部长|副部长|局长|司长|总工|介绍|出席|围绕|就|并|表示|说|指出|称|强调|透露|坦言|认为|和|及|与|在|将|为|回答|作|等|今天|分别|主持|向|对|也|则|接受|答|发布|回应|解读|参加|一同|一起|共同|以及|通报|会上)/;

/** The last word of an office. */
export const OFFICE_END =
  '(?:副部长|部长助理|部长|副司长|司长|副局长|局长|副主任|主任|副处长|处长|总工程师|总经济师|总规划师|首席数据官|新闻发言人|发言人|党组书记|党组副书记|党组成员|党委书记|书记|巡视员|一级巡视员|二级巡视员|秘书长|副秘书长|组长|副组长|院长|副院长|所长|会长|理事长|副理事长|省长|副省长|市长|副市长|董事长|总经理|副总经理|专员|负责人|主席|副主席|总干事|院士|执行副主席)';

const OFFICE_THEN_NAME = new RegExp(`${OFFICE_END}$`);

/** The person's name at the start of a text, or null: three characters where what follows ends a name, else two, else four. */
export function nameAtStart(text: string): string | null {
  const compound = COMPOUND.test(text);
  const dotted = /^[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,6}(?:·[\u4e00-\u9fff]{2,6})?/.exec(text);
  if (dotted) return dotted[0];
  if (!compound && !SURNAMES.includes(text[0] ?? '\0')) return null;
  for (const length of compound ? [4, 3] : [3, 2, 4]) {
    const name = text.slice(0, length);
    if (name.length === length && /^[\u4e00-\u9fff]+$/.test(name) && BEHIND_NAME.test(text.slice(length)) && !OFFICE_THEN_NAME.test(name))
      return name;
  }
  return null;
}

export interface Person {
  name: string;
  title: string;
}

const OFFICE_TEXT = new RegExp(`([\\u4e00-\\u9fffA-Za-z（）()“”、]{0,40}?${OFFICE_END})(?:、|，)?`, 'g');
const MINISTRY = /^(?:工业和(?:信息|资讯)化部|工信部|国家|国务院|中共|中央|中国|全国)/;

/**
 * People named with their offices in a passage, in order: 工业和信息化部副部长甲某某、乙某、总工程师丙某某 gives three, the second
 * with the office of the first, the third with the ministry of the first.
 */
export function peopleIn(text: string): Person[] {
  const people: Person[] = [];
  let ministry = '';
  let at = 0;
  while (at < text.length) {
    OFFICE_TEXT.lastIndex = at;
    const match = OFFICE_TEXT.exec(text);
    if (!match) break;
    at = OFFICE_TEXT.lastIndex;
    let title = cleanTitle(match[1] as string);
    // An office of several parts (新闻发言人、运行监测协调局局长) goes on until a name follows.
    for (let next = OFFICE_TEXT.exec(text); next && next.index === at && !nameAtStart(text.slice(at)); next = OFFICE_TEXT.exec(text)) {
      title = `${title}、${cleanTitle(next[1] as string)}`;
      at = OFFICE_TEXT.lastIndex;
      OFFICE_TEXT.lastIndex = at;
    }
    let name = nameAtStart(text.slice(at));
    if (!name) continue;
    const body = /^(.*?(?:部|委员会|办公室|总局|局|集团|协会|研究院|省|市))/.exec(title)?.[1];
    if (MINISTRY.test(title)) ministry = /^(?:工业和(?:信息|资讯)化部|工信部)/.exec(title)?.[0] ?? '';
    else if (ministry && !body) title = ministry + title;
    while (name) {
      if (!people.some((person) => person.name === name)) people.push({ name, title });
      at += name.length;
      const rest = text.slice(at).replace(/^(?:先生|女士|同志)/, (honour) => {
        at += honour.length;
        return '';
      });
      if (!/^(?:、|和|及|以及)/.test(rest)) break;
      const step = rest.startsWith('以及') ? 2 : 1;
      name = nameAtStart(text.slice(at + step));
      if (name) at += step;
    }
  }
  return people;
}

/** An office without the words that lead to it (出席发布会的有, 我们邀请到了). */
export function cleanTitle(title: string): string {
  const from = Math.max(...['工业和信息化部', '工业和资讯化部', '工信部'].map((word) => title.lastIndexOf(word)));
  const cut = from > 0 ? title.slice(from) : title;
  return cut.replace(/^.*(?:邀请到了?|请来了?|邀请|有请|出席|还有|的有|包括|今天|我们|请|由|是|：|“|”)/, '').replace(/^[、，和]+/, '');
}
