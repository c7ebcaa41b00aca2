import type { Paragraph } from '../../readers/index.ts';
import { areBodies } from '../lists.ts';
import type { DutyList, Rule } from '../rule.ts';

/** 各…政府均负责以下各项: one sentence that adds bodies to every measure. */
const SENTENCE =
  /(各[^。;,:]{1,60}?)(?:均|都|同时)(?:要)?(?:作为|是|为|须|应)?(?:负责|承担|落实|责任单位|配合单位)[^。;]{0,16}(?:以下|下列|上述|各项|所有|全部|本方案|涉及|不再)[^。;]{0,24}/gu;
const BEFORE =
  /(?:以下|下列|上述|各项|所有|全部)[^。;,]{0,12}(?:均|都)由(各[^。;,:]{1,60}?)(?:按职责|分工|共同|具体)*(?:负责|落实)/gu;

/** 以下任务均需地方各级政府落实，不再列出. */
const NOT_REPEATED =
  /(?:以下|下列|上述|其他|其余)[^。;,]{0,12}(?:均|都)(?:需|须|由|要|应)?((?:各|地方|[省市县区]直)[^。;,:]{1,60}?)(?:按照?职责|按|分工|共同|具体)*(?:负责|落实|配合|参与)/gu;

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  return [SENTENCE, BEFORE, NOT_REPEATED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): DutyList[] => {
      const names = match[1] ?? '';
      const start = match.index + match[0].indexOf(names);
      const groups = [{ role: 'joint' as const, start, end: start + names.length, guides: false }];
      if (!areBodies(text, groups)) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          groups,
          confidence: 0.8,
          wholeDocument: true,
        },
      ];
    }),
  );
}

export const wholeDocument: Rule = {
  id: 'whole-document-collective',
  version: 1,
  matches: '“各级…均负责以下各项”：对全文各项任务都有效，只在文件上记录一次，不逐条复制',
  emits: 'jointly-responsible（全文规则）',
  origin: 'prose',
  positive: [
    { text: '各县（市、区）政府均负责以下各项任务，不再逐一列出。', duties: ['joint:各县(市、区)政府'] },
    {
      text: '推进改革。（科技部负责。以下任务均需地方各级人民政府落实，不再列出）',
      duties: ['joint:地方各级人民政府'],
    },
  ],
  negative: ['各部门要负责本领域工作。', '各县区均要高度重视以下各项工作。'],
  read,
};
