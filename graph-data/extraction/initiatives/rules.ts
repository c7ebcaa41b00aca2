/** The rules as declared objects: what each matches and why, and the examples that tests run. */

import { placeActRule, placeCampaignRule } from './place-names.ts';
import type { InitiativeRule } from './rule.ts';

export const headRule: InitiativeRule = {
  id: 'initiative-type-word',
  version: 1,
  matches:
    '以类别词结尾的专名（…工程、…行动、…计划、…示范区、…基地、…平台）；左界为标点、动词、虚词；须有引号、地名、级别或足够具体的修饰语，泛指（重点项目、各类平台）不取',
  emits: 'initiative',
  positive: [
    { text: '深入实施青禾草原一体化保护和修复工程。', names: ['works:青禾草原一体化保护和修复工程'] },
    {
      text: '扎实推进“四个大清查”行动，加快建设云州现代农业产业园。',
      names: ['programme:“四个大清查”行动', 'park:云州现代农业产业园'],
    },
    { text: '实施提振消费专项行动。', names: ['programme:提振消费专项行动'] },
    { text: '争创国家生态文明建设示范市。', names: ['designation:国家生态文明建设示范市'] },
    { text: '高标准推进水网连通工程和“育才”计划。', names: ['works:水网连通工程', 'programme:“育才”计划'] },
  ],
  negative: [
    '实施重点项目520个，推进一批工程。',
    '坚持项目为王，工程师队伍不断壮大。',
    '健全工作推进机制，搭建各类平台。',
    '坚决遏制“两高”项目盲目发展。',
  ],
};

export const listRule: InitiativeRule = {
  id: 'initiative-shared-word',
  version: 1,
  matches:
    '并列各项共用一个类别词（A、B等重点工程；A、B2个副中心；“A”“B”两个品牌；A、B、C区域公用品牌）；只取专名，数目不符记为问题',
  emits: 'initiative，各取其名；以数词或地名并列者补出共用词',
  positive: [
    { text: '深化“青禾英才”、“归雁”等重点工程。', names: ['works:“青禾英才”', 'works:“归雁”'] },
    { text: '打造沈阳、温州2个城市副中心。', names: ['centre:沈阳城市副中心', 'centre:温州城市副中心'] },
    { text: '推进“再造百亿”“打造龙头”两个工程。', names: ['works:“再造百亿”', 'works:“打造龙头”'] },
  ],
  negative: ['推进农田建设、道路改造等项目。'],
};

export const quoteRule: InitiativeRule = {
  id: 'initiative-quoted',
  version: 1,
  matches:
    '后面没有类别词的引号词语：引号内以类别词结尾、已知的行动名、带数字的任务群（“五大任务”），或由“实施、开展”直接带出；口号、政策、比喻不取',
  emits: 'initiative 或 group（成员仅取所述）',
  positive: [
    { text: '聚焦办好“五大任务”。', names: ['group:“五大任务”'] },
    { text: '“暖心工程”惠及群众。', names: ['works:“暖心工程”'] },
    { text: '更好融入“一带一路”建设。', names: ['programme:“一带一路”'] },
  ],
  negative: ['做到“两个维护”。', '落实“双减”政策，盘活“半拉子”。', '切实增强“四个意识”。'],
};

export const initiativeRules: readonly InitiativeRule[] = [
  headRule,
  listRule,
  quoteRule,
  placeActRule,
  placeCampaignRule,
];
