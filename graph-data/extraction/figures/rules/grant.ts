import { clauseEnd } from '../clause.ts';
import { type FigureRule, type Named, one, plain, type Site } from './rule.ts';

/** Words that open a grant before its amount. */
const GIVES =
  /给予|予以|奖励|补助|补贴|资助|可申请|返还|享受|发放|按每|每[人户项个家件台亩吨][每月年天]{0,3}|最高|一次性|按照?[^,。;]{0,40}$/u;
const KIND =
  /^(?:最长\d{1,2}年|[^,。;、\d]{0,6}(?=的))?(?:的)?(?:标准|的标准)?(?:,)?(?:由[\u4e00-\u9fa5]{2,8})?(?:再|分别|继续)?(?:给予|予以|发放|支付|进行|享受)?([\u4e00-\u9fa5“”]{0,16}(?:补助|补贴|奖励|奖补|奖金|资助|贴息支持|贴息|贷款|补偿|资金支持|激励|经费|信贷支持))/u;
const VERB_ONLY = /(奖励|补助|补贴|奖补|资助)(?:最高|不超过|最高不超过|约)?$/u;
/** 不超过实缴税额40%的奖励: the limit stands before the whole. */
const CAPPED = /(不超过|不高于|不得超过|最高)(?!不)[\u4e00-\u9fa5]{2,12}的?$/u;
/** Amounts that follow each other share the noun at the end: 给予25万元、15万元的奖励. */
const REACH = 44;

/** 再奖励10万元: the grant is named by its verb alone. */
function verbOnly(text: string, from: number, to: number): Named | null {
  const verb = VERB_ONLY.exec(text.slice(Math.max(from, to - 12), to));
  if (!verb) return null;
  const start = to - verb[0].length;
  return {
    ...plain,
    name: verb[1] ?? '',
    range: { start, end: start + (verb[1]?.length ?? 0) },
    confidence: 0.7,
  };
}

function read(site: Site): Named | null {
  const { text, quantity } = site;
  if (quantity.unitKind !== 'money' && quantity.unitKind !== 'percent' && quantity.unitKind !== 'point')
    return null;
  const before = text.slice(site.clause.start, quantity.range.start);
  if (!GIVES.test(before)) return null;
  const end = clauseEnd(text, quantity.outer.end);
  const after = text.slice(quantity.outer.end, Math.min(end, quantity.outer.end + REACH));
  const kind = KIND.exec(after)?.[1];
  if (!kind) return verbOnly(text, site.clause.start, quantity.range.start);
  const start = quantity.outer.end + after.indexOf(kind);
  const capped = CAPPED.exec(before)?.[1];
  const limit = capped ? ({ kind: 'lte', printed: capped } as const) : null;
  return { ...plain, name: kind, limit, range: { start, end: start + kind.length }, confidence: 0.9 };
}

export const grant: FigureRule = {
  id: 'figure.grant',
  version: 1,
  matches:
    '政策文件里的补助、奖励、贴息、贷款额度与比例：给予最高500万元补助、按利率的50%给予贴息、按每人5000元给予一次性补贴',
  emits: '以补助、奖励、贴息等名词短语为名称',
  positive: [
    { text: '给予最高800万元补助。', figures: ['补助=800 万元'] },
    { text: '省财政按再贷款利率的50%给予贴息。', figures: ['贴息=50 %'] },
    { text: '按每人6000元给予一次性技能补贴。', figures: ['一次性技能补贴=6000 元'] },
    { text: '可获得最高不超过12万元的安家补助。', figures: ['安家补助=12 万元'] },
    { text: '一次性给予200万元奖励。', figures: ['奖励=200 万元'] },
  ],
  negative: ['到位资金89亿元。', '补贴标准提高至5000元。', '贷款余额增长10%。'],
  read: (site) => one(read(site)),
};
