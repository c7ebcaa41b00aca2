/** Whether a place stands inside the name of a body or a title, where it is not claimed on its own. */
import { type NameText, spanAround } from './name-text.ts';
import type { InsideName } from './types.ts';

/** Ends of bodies' names. */
const BODY =
  '局|委|厅|委员会|办公室|办公厅|人民政府|政府|党委|党校|人大|政协|纪委监委|常委会|法院|检察院|检察长|公安|海关|公司|集团|大学|学院|学校|小学|中学|医院|银行|支行|分行|研究院|研究所|日报|报社|电视台|协会|联合会|商会|足球队|管委会|工委|分局|支队|总队|军分区|代表大会|兵团';
const BODY_BEHIND = new RegExp(
  `^(?:[省市区县旗盟州]|自治区)?(?:级)?[\\u3400-\\u9fff“”]{0,12}?(?:${BODY})(?:\\([^()]{1,16}\\))?(?=[、,，。;；()（）〔〕\\[\\]《》“”\\s:!?等的和及与将要在对已报备]|$|审批|审核|批准|印发|组织|会商|指导|监督|牵头|负责|配合|会同|贯彻|关于|文件|共同|联合|印发|按)`,
  'u',
);
/** Bodies recognised at once, whatever follows: 通辽市委深改委积极推动…. */
const BODY_AT_ONCE =
  /^(?:[省市区县旗盟州]|自治区)?(?:委(?![托派任])|人大|政协|政府(?!债|投|采|引)|人民政府|纪委|法院|检察院|公安局|海关|第[一二三四五六七八九十]+(?:届|次))/u;
const LOOKED_AT = 24;
/** A verb between the place and the body: 支持通辽建设…局 is no body of that name. */
const VERB_BETWEEN =
  /(?:推进|推动|实施|建设|打造|加快|支持|开展|启动|落实|深化|提升|加强|发展|完善|构建|争取|完成)/u;

/** `title` inside 《…》, `agency` inside a body's name, else null. */
export function insideWhat(prepared: NameText, start: number, end: number): InsideName | null {
  if (spanAround(prepared.titles, start, end)) return 'title';
  const after = prepared.text.slice(end, end + LOOKED_AT);
  if (BODY_AT_ONCE.test(after)) return 'agency';
  const body = BODY_BEHIND.exec(after);
  return body && !VERB_BETWEEN.test(body[0]) ? 'agency' : null;
}
