/** What the end of a Chinese name says about it: a body, a class of bodies, or neither. */
import { bodyTypeOf, centralBodyOf } from './gazetteer.ts';

/** Endings of bodies that can carry a duty. */
const BODY_END = new RegExp(
  `(?:${[
    '局|委|办|厅|部|院|会|署|司|室|处|科|组|馆|台|社|联|站|所|团|校|协|关|队|区|县|市|旗|州|盟|镇|乡|村|街',
    '委员会|办公室|办公厅|党校|中心|公司|集团|大学|学院|学校|中学|小学|高中|幼儿园|银行|支行|中支|分行|人行|分局|海关|政府|行署|领导小组|专班|指挥部|联席会议',
    '工委|党委|党组|支队|总队|大队|协会|商会|学会|联合会|基金会|法院|检察院|军分区|武装部|人大|政协|常委会|妇联|科协|社科联',
    '残联|文联|侨联|工商联|街道|街道办|管委|园区|开发区|高新区|新区|示范区|保税区|医院|研究所|科学院|报社|电视台|总站',
    '机关|单位|部门|企业|机构|电网|供电|移动|联通|电信|铁塔|邮政|机场|人保|国资|城投|水务|燃气|纪委监委|监委|农商行|国网|分公司|组委|组委会|股|日报|晚报|苏木|嘎查|(?<!家)庭|机关党委|党史办|编委办|专委会|事务所|服务站|工作站|基地|团市委|团省委|团县委|团区委|团中央|集团军|农场|林场|合作社|联社|信用社|银监|学会|媒体|边检|海事|车务段|工务段|电务段|段|直属库|库|厂|矿|总部|交易所|党支部|新城|科技城|科创城|大学城|产业园|科技园|工业园|海创园|管理区|风景区|度假区|景区|林区|灌区|垦区',
  ].join('|')})$`,
  'u',
);
/** Classes of bodies, kept as one node. */
const COLLECTIVE_START =
  /^(?:各|[省市县区州]、|有关|相关|其他|其它|全[省市县区州盟旗]|全体|所有|驻[省市县区]|(?:中央|国家|省|市|中省|部省|省部)?(?:、省)?(?:属)?驻|[省市县区]属|涉及|省级各|市级各|[省市县区旗盟州](?:直|级)?(?:各|有关|相关)|[省市县区旗盟州]直|[省市县区旗盟州](?:委|政府|人民政府)各|[省市县区旗](?:级)?(?:有关|相关)|省级有关|市级有关|自治区(?:各|有关|相关|直)|中央(?:有关|各)|国家有关|国务院有关|县[(（〔]?[市区]|县级以上|设区|地方各级|基层|乡镇|街道|(?:成员|责任|牵头|配合)单位(?![可应要须将会按])|属地|区县|县区|县市区|旗县)/u;
const COLLECTIVE_END =
  /(?:成员单位|有关部门|相关部门|有关单位|相关单位|各部门|各单位|各地区?|职能部门|主管部门|行业主管部门|监管部门|有关方面|等部门|部门和单位|各级政府|各级党委|牵头部门|责任部门|行业部门)$/u;
/** Words that only sentences have. */
const SENTENCE =
  /[。!?;]|的(?!士|市|区)|了|(?<!自)由|应当|可以|并且|通过|以及|按照|根据|不得|其中|如下|以下|负责人|专人|要(?=明确|加强|切实|认真|积极|建立|落实|高度|结合|主动|指定)|设在|是指|包括|牵头(?!单位|部门)|第.章/u;
/** A name in a list is short; longer runs are text. */
const LONGEST_NAME = 46;

/** The name without a closing bracket that explains it. */
export function withoutBrackets(name: string): string {
  return name.replace(/[(〔[【〈][^)〕\]】〉]*[)〕\]】〉]?/gu, '');
}

/** Words for kinds of actors that no list of duties names: 龙头企业, 主管部门, 建设单位. */
const GENERIC_KIND =
  '企业|企事业单位|单位|部门|机构|高校|院校|院所|学校|医院|银行|组织|协会|商会|平台|团队|联盟|联合体|公司|集团|政府|园区|基地|社区|村';
const GENERIC_WORD =
  '供电|供水|供气|供热|龙头|骨干|重点|优势|领军|头部|大型|中小|国有|民营|链主|行业|主管|业务|建设|项目|施工|实施|社会|专业|科研|金融|第三方|用人|用工|本|该|其|上级|同级|当地|地方|人民|所在地?|监管|属地|职能|审批|法制|承办|主办|生产|经营|运营|投资|企业|平台|互联网|电商|培训|医疗|养老|教育|检测';
const GENERIC = new RegExp(`^(?:${GENERIC_WORD})*(?:${GENERIC_KIND})$`, 'u');

/** True when the name is a kind of actor without a level word, a place or a name of its own. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(withoutBrackets(name));
}

/** True when the name means a class of bodies (各旗县市区, 有关部门), not one body. */
export function isCollective(name: string): boolean {
  return COLLECTIVE_START.test(name) || COLLECTIVE_END.test(withoutBrackets(name));
}

/** Words that begin a task, not a name; groups and offices set up for a task are bodies all the same. */
const TASK_START =
  /^(?:新建|改建|扩建|改造|迁建|续建|建成|建(?!设|材|筑|行|管|委|信|邺|湖|德|瓯|平|水|始|宁|阳|昌|安|华)|推进|推动|加快|加强|加大|打造|完善|支持|实施|开展|组建|成立|设立|申报|创建|培育|引进|建设(?!局|厅|部|委|管理|银行|集团|规划|和|服务|工程|投资|发展|交通|环保))/u;
const SET_UP_FOR_TASK = /(?:(?:领导|协调)小组|各专题组|成员单位|办公室|指挥部|专班|工作组|办|联席会议)$/u;

/** Common surnames: a short unknown name that begins with one and ends weakly is left out, it may be a person. */
const SURNAME =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤祝]/u;
const WEAK_END = /[社联站所团校协关队州盟科组馆台处室会部市旗]$/u;

/** Offices whose first character is a surname too: 高教处, 林业站. */
const FIELD_OF_WORK =
  /^(?:林业|林草|林长|林政|高教|高职|高校|高新|高速|金融|安全|安监|安保|安置|石化|石油|武装|武警|史志)/u;

function mayBePerson(bare: string): boolean {
  return bare.length <= 3 && !FIELD_OF_WORK.test(bare) && SURNAME.test(bare) && WEAK_END.test(bare);
}

function isTask(bare: string): boolean {
  return TASK_START.test(bare) && !SET_UP_FOR_TASK.test(bare);
}

/** True when the name ends like a body, or the gazetteer knows it. */
export function isBody(name: string): boolean {
  const bare = withoutBrackets(name);
  if (name.length > LONGEST_NAME || bare.length < 2) return false;
  if (bodyTypeOf(bare) || centralBodyOf(bare)) return true;
  return BODY_END.test(bare) && !SENTENCE.test(bare) && !mayBePerson(bare) && !isTask(bare);
}

/** True when nothing speaks against the name being a body or a class of bodies. */
export function isPlausible(name: string): boolean {
  if (name.length > LONGEST_NAME || withoutBrackets(name).length < 2) return false;
  return isBody(name) || (isCollective(name) && !SENTENCE.test(withoutBrackets(name)));
}

/** A name that begins with a level word, short and without words of a sentence: 县一中. Only labels vouch for it. */
export function isLevelled(name: string): boolean {
  const bare = withoutBrackets(name);
  return (
    /^[省市县区旗州镇乡](?!场|政策|域)[\u4e00-\u9fa5]{2,9}$/u.test(bare) &&
    !SENTENCE.test(bare) &&
    !isTask(bare.slice(1))
  );
}
