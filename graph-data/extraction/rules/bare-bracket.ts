import { type BracketPair, bracketPairs } from '../../readers/brackets.ts';
import type { Paragraph } from '../../readers/index.ts';
import { readDuty } from '../grammar.ts';
import { nameText } from '../lists.ts';
import { bodyTypeOf, centralBodyOf } from '../names/gazetteer.ts';
import { isBody, isCollective, isGeneric, isPlausible, withoutBrackets } from '../names/morphology.ts';
import { splitPrefix } from '../names/prefix.ts';
import { splitNames } from '../names/split.ts';
import type { DutyList, Rule } from '../rule.ts';

/** 乡镇（街道）: a kind of place, no body. */
const KIND_OF_PLACE = /^(?:乡镇|镇街|街道|镇|乡|村|社区|[省市县区旗州盟]+|开发区|园区|功能区)$/u;

function isSureBody(name: string): boolean {
  const bare = withoutBrackets(name);
  return (
    isPlausible(name) &&
    !isGeneric(name) &&
    !KIND_OF_PLACE.test(name) &&
    (bodyTypeOf(bare) !== null || centralBodyOf(bare) !== null || splitPrefix(bare) !== null)
  );
}

/** Words for bodies: a bracket behind them explains who is meant and gives no duty. */
const EXPLAINS = /(?:部门|单位|成员|机构|小组|专班|政府|公司|中心|[局委办厅会部处室组队])\s*$/u;
/** Lines about the paper itself. */
const ABOUT_THE_PAPER = /^(?:附件|附[:\d]|抄送|主送|来源|联系)/u;

/** 2.联系人名单（各县区）: classes of bodies behind the name of an annex tell whom it is for. */
const NAMES_A_PAPER = /^[^。;]{0,40}(?:名单|清单|目录|[^代]表|通讯录)\s*$/u;

/** The bracket closes a sentence or a clause: a full stop before it, or a stop or the end of the paragraph after it. */
function closesSentence(text: string, open: number, close: number): boolean {
  const before = text.slice(Math.max(0, open - 6), open);
  const after = text.slice(close + 1, close + 4);
  if (/[。;,]\s*$/u.test(before) || /^[。;\s]*$/u.test(text.slice(close + 1))) return true;
  return /^\s*[,;。、]/u.test(after) && !EXPLAINS.test(before);
}

/** Where the names of a bracket end; without a closing bracket only a whole rest of the paragraph counts. */
function contentEnd(text: string, pair: BracketPair): number | null {
  if (pair.closed) return pair.close;
  return pair.close >= text.length && /[。;]\s*$/u.test(text.slice(Math.max(0, pair.open - 6), pair.open))
    ? text.length
    : null;
}

function read(paragraph: Paragraph): DutyList[] {
  const text = paragraph.folded.text;
  const lists: DutyList[] = [];
  if (ABOUT_THE_PAPER.test(text)) return lists;
  for (const pair of bracketPairs(text)) {
    const close = contentEnd(text, pair);
    if (close === null || pair.depth > 0 || !closesSentence(text, pair.open, close)) continue;
    const { groups, labels } = readDuty(text, pair.open + 1, close, null);
    const only = groups[0];
    if (groups.length !== 1 || !only || only.role !== null || labels.length > 0) continue;
    const names = splitNames(text, only.start, only.end).map((span) => nameText(text, span));
    const sure = names.filter((name) => isSureBody(name));
    const rest = names.filter((name) => !isSureBody(name));
    if (names.every((name) => isCollective(name)) && NAMES_A_PAPER.test(text.slice(0, pair.open))) continue;
    const known = isSureBody(names[0] ?? '') || (sure.length > 1 && sure.length * 2 >= names.length);
    if (sure.length === 0 || !rest.every((name) => isCollective(name) || (known && isBody(name)))) continue;
    if (!pair.closed && sure.length < 2) continue;
    lists.push({
      start: pair.open,
      end: pair.closed ? close + 1 : close,
      groups: [{ ...only, role: 'joint' }],
      confidence: pair.closed ? 0.8 : 0.6,
    });
  }
  return lists;
}

export const bareBracket: Rule = {
  id: 'bare-bracket',
  version: 1,
  matches: '句末括号内只有单位名称、没有标签和动词；名称均为可识别的单位时按共同责任读取',
  emits: 'jointly-responsible',
  origin: 'list',
  positive: [
    {
      text: '推进改革。（市发展改革委、市财政局，各县区政府）',
      duties: ['joint:市发展改革委', 'joint:市财政局', 'joint:各县区政府'],
    },
    { text: '推进改革（市教育局）', duties: ['joint:市教育局'] },
    {
      text: '举办活动百场，〔市商务局、市文旅局〕新增企业80家',
      duties: ['joint:市商务局', 'joint:市文旅局'],
    },
    {
      text: '推进改革。（教育部、民政部、共青团中央',
      duties: ['joint:教育部', 'joint:民政部', 'joint:共青团中央'],
    },
    {
      text: '扩大就业（市人社局），稳定物价（市发改委、市商务局）；保供',
      duties: ['joint:市人社局', 'joint:市发改委', 'joint:市商务局'],
    },
  ],
  negative: [
    '会同有关部门（市教育局、市财政局）开展检查。',
    '明确牵头部门（市教育局），开展检查。',
    '支持各类载体（园区），扩大规模。',
    '健全县、乡镇（街道）；完善体系。',
    '附件：1.重点任务分工（市政府办公室）',
    '推进改革。（以下简称市专班）',
    '推进改革。（此件公开发布）',
    '推进改革。（见附件）',
    '2.联系人名单（各县区、市直有关单位）',
    '推进改革。（市教育局',
    '支持市教育局（市教育考试院、市教科院',
  ],
  read,
};
