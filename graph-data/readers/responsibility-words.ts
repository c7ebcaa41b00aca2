/** Words that open a responsibility list. The reader needs them to keep a list in one paragraph. */

const ROLE =
  '(?:牵头|责任|配合|协办|主办|承办|协同|参与|参加|协助|协作|支持|落实|实施|主责|负责|组织|指导|督导|监督|督办|验收|考核|会同|完成|分工|共同|主体)';
const BODY = '(?:单位|部门|机构|主体|地区|处室|科室|股室|科所|站所|方)';

/** 责任单位, 牵头责任部门, 主要配合单位, 责任主体 … as they stand before a colon. */
export const LABEL_WORDS = `(?:第一|主要|主体|整改|直接|各|总)?${ROLE}(?:及|和|与|、|/|或)?${ROLE}?(?:及|和|与|、|/)?${ROLE}?${BODY}(?:及(?:配合|协作|责任|参与)单位)?|(?:责任|职责|任务)分工|牵头(?=:)|配合(?=:)|主办(?=:)|协办(?=:)`;

/** Labels that stand beside responsibility lists and hold dates, posts or goals. */
const OTHER_LABELS =
  '(?:完成|整改|办结|落实|时间|进度|推进|办理|实施)?(?:时限|时间|期限|节点|安排|进度)(?:要求|安排|节点)?|(?:责任|牵头|分管|主管|包保|包抓|联系|牵头负责|协助|市级|县级|区级)?(?:领导|责任人|负责人|联系人)|联系电话|工作目标|目标任务|备注|成果形式|工作措施|主要任务';

/** A label at the start of a line, in a bracket or not. */
export const LABEL_AT_START = new RegExp(
  `^[(〔[【]?\\s*(?:[省市县区州盟旗镇乡](?:级|直)?)?(?:${LABEL_WORDS}|${OTHER_LABELS})\\s*[)〕\\]】]?\\s*[:：]`,
  'u',
);

/** A label alone on its line; the names follow on the next. */
export const LABEL_ALONE = new RegExp(`^[(〔[【]?\\s*(?:${LABEL_WORDS})\\s*[)〕\\]】]?\\s*[:：]?$`, 'u');

/** An open bracket whose beginning looks like a responsibility list, possibly cut in the label itself. */
export const LIST_OPENING =
  /^[(〔[【]\s*(?:责|牵|配合|主办|主责|承办|落实单|实施单|第一责|主要责|$|各?[\u4e00-\u9fa5]{0,8}[省市县区州盟旗])/u;
