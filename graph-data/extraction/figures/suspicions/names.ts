/** Doubts about names: a character that no word has at this place, a word printed twice. */
import type { SuspicionRule } from './rule.ts';

/** 每干人: 干 for 千 before what is counted by the thousand. */
const THOUSAND = /(?<=每)干(?=[人名户米克亩])/u;
/** 新建建: a verb whose last character is printed twice. */
const DOUBLED = /(新建|新增|改造|建设|完成|实施)(?:\1|(?:(?<=建)建|(?<=增)增|(?<=造)造)(?![设成筑材议立]))/u;
/** 学位、学位: two equal elements of a list. */
const REPEATED = /(?:^|、|增|建)([\u4e00-\u9fa5]{2,8})、\1(?=$|、)/u;

export const thousandMisread: SuspicionRule = {
  id: 'figure.suspect-thousand',
  version: 1,
  matches: '“每干人”“每干户”：“千”误识为“干”',
  emits: 'suspicion（name），候选为改正后的名称；原文不改',
  positive: [{ text: '每干人口床位数达到7.2张。', doubts: ['每干人口床位数=每千人口床位数'] }],
  negative: ['每千人口床位数达到7.2张。', '培训骨干人员200人。'],
  read: ({ name }) =>
    THOUSAND.test(name)
      ? [{ of: 'name', candidates: [name.replace(THOUSAND, '千')], reason: '“每干”不成词，疑“千”误识为“干”' }]
      : [],
};

export const doubledWord: SuspicionRule = {
  id: 'figure.suspect-doubled',
  version: 1,
  matches: '动词末字重复（新建建管网），或并列两项相同（学位、学位）',
  emits: 'suspicion（name）：重字列出候选，相同两项不列（不知原为何词）；原文不改',
  positive: [
    { text: '新建建各类管网120公里。', doubts: ['新建建各类管网=新建各类管网'] },
    { text: '新增学位、学位2万个。', doubts: ['新增学位、学位='] },
  ],
  negative: ['新建建材市场3个。', '新增学位、园位2万个。', '新建农村公路12公里。'],
  read: ({ name }) => {
    if (DOUBLED.test(name))
      return [{ of: 'name', candidates: [name.replace(DOUBLED, '$1')], reason: '动词末字重复，疑多识一字' }];
    return REPEATED.test(name) ? [{ of: 'name', candidates: [], reason: '并列两项相同，疑有一项误识' }] : [];
  },
};
