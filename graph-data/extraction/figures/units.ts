/** Units of measure and the words that count things. Sources: 《国务院关于在我国统一实行法定计量单位的命令》, GB 3100, and common usage. */

export type UnitKind =
  | 'percent'
  | 'point'
  | 'money'
  | 'physical'
  | 'count'
  | 'person'
  | 'duration'
  | 'times'
  | 'streak';

interface UnitGroup {
  readonly kind: UnitKind;
  /** Alternatives; a lookahead keeps a unit from being the first half of a word (5家庭, 3部门). */
  readonly forms: readonly string[];
}

const GROUPS: readonly UnitGroup[] = [
  { kind: 'point', forms: ['个百分点', '百分点', '个基点', '基点', '个BP', 'BP'] },
  { kind: 'percent', forms: ['%', '‰'] },
  { kind: 'money', forms: ['美元', '欧元', '港元', '日元', '元人民币', '元(?!旦|件|素)'] },
  {
    kind: 'physical',
    forms: [
      '千瓦时', '千瓦', '兆瓦时', '兆瓦', '吉瓦时', '吉瓦', '瓦时', '瓦', '千伏安', '千伏', '伏', '度(?!假|汛|过)',
      '吨标准煤', '吨标煤', '吨公里', '标准煤', '吨', '公斤', '千克', '毫克', '微克', '克(?!拉|服)', '斤', '担(?!保|当|任)', '亩', '公顷', '平方公里', '平方千米',
      '平方米', '平米', '立方米', '立方', '公里', '千米', '米(?!粉|线|面)', '厘米', '毫米', '海里', '升(?!级|至|到|高|温)', '摄氏度', '℃',
      '标准箱', '标箱', 'TEU', 'GWh', 'MWh', 'kWh', 'GW', 'MW', 'kW', 'KW', 'KV', 'kV', 'km', 'kg', 'mm', 'cm', 'Tbps', 'Gbps', 'Mbps', 'PB', 'TB', 'EFLOPS', 'PFLOPS',
      '兆', '标准张', '公里时', '度电', '箱', '吨级', '千吨',
    ],
  },
  {
    kind: 'person',
    forms: ['人次', '人天', '人(?!口|才|均|民|大|员|工|类|物|力|事|社|居|文|数|选|气|防|身|情|行)', '名(?!录|单|称|优|牌|校|医|师|镇|品|特|胜)'],
  },
  {
    kind: 'duration',
    forms: ['周年', '年(?!度|级|轻|均|产|薪|内|来|以来|报|审|底|末|初|期(?!限|间))', '个月', '个季度', '个工作日', '工作日', '天(?!然|空|津)', '日(?!报|常|前|均|间|产|托)', '个小时', '小时', '分钟', '秒', '周(?!年|边|期|转)', '岁'],
  },
  { kind: 'times', forms: ['倍(?!增)', '番', '折(?!旧|合|叠)'] },
  { kind: 'streak', forms: ['连丰', '连冠', '连增', '连升', '连降', '连涨', '连快', '连胜', '连优', '连稳', '连创'] },
  {
    kind: 'count',
    forms: [
      '班次', '场次', '架次', '车次', '户次', '件次', '台次', '家次', '床位', '张床位', '学位', '个学位',
      '个(?!人|体|性|别|股)', '项(?!目|链)', '家(?!庭|长|具|电|乡|园|政|属|居|家)', '户(?!籍|外|厕|型|均|口|用)', '处(?!理|于|置|级|罚|方|长|分|室|在)', '座(?!谈|位|右)', '所(?!有|在|需|得|属|以|处|长)',
      '条(?!件|例|款|文)', '套(?!餐|利|取|路)', '件(?!套)', '部(?!门|分|署|委|级|队|位|长|省|落)', '台(?!阶|账|湾|风|商|胞)', '辆', '艘', '架(?!构)', '列(?!入|席|为|支|出|第)', '批(?!发|准|复|示|次|办|而)',
      '篇(?!章)', '期(?!限|间|末|货|满|望|刊|待)', '只(?!有|要|能|增|减|是)', '头(?!部|脑|雁|条|等)', '匹', '口(?!径|岸|罩|腔|号|粮)', '羽', '棵', '株', '尾', '间(?!接|歇|隔|距)', '栋', '幢', '场(?!景|所|馆|地|站|域|均)',
      '支(?!持|线|撑|付|部|行|出|柱|队伍建)', '份(?!额|内)', '张(?!贴|力)', '册', '门(?!类|诊|槛|户|店|票)', '类', '种(?!植|业|养|子|质|芯|苗|粮|牛|羊|猪)', '款(?!项|式)', '位(?!置|于|居|列|一体)', '片(?!区)', '块(?!状)', '段(?!落)',
      '起(?!来|草|步|底|点|诉)', '宗(?!教|旨)', '例(?!如|外|会|行)', '对(?!接|外|于|口|标|照|症|应|话)', '桩', '床(?!位)', '间房', '盏', '幅(?!度|员)', '副(?!食|业|产|中|市|书|主|省|县)', '瓶', '盒', '杆', '颗', '枚', '顶', '枝', '眼(?!光|科|前)', '孔', '卡(?!口|车|脖)', '村(?!级|民|庄|集|屯)', '镇(?!区|街|级|域)', '乡(?!村|镇|风|土)',
      '县(?!级|区|域|城|市)', '市(?!场|民|级|区|县|政)', '省(?!级|市|份|直|政)', '国(?!家|际|内|外|有|企|道)', '次(?!产业|日|年|月|生|均|性|全会|会议|全体|党代会)', '笔', '单(?!位|元|价|产|个|纯|独|项|一|季)', '刀', '本(?!级|地|科|市|届|年|着|轮|土|报|身|省|区|县|次|领)', '组(?!织|建|团|成|合|长|别|装)', '团(?!队|结|体|委)', '排(?!放|名|水|查|污)', '轮(?!换|训|岗|胎|作|休)', '步', '站(?!点|位|在)', '网(?!络|上|格|点|红|民)', '节(?!约|能|水|点|目|假|粮|庆|本|流|余)', '行(?!业|政|动|为|程|驶)', '分(?!别|之|类|级|钟|布|公司|局|中心|解|析|层|工|区|散|阶|步|担|档)', '方面', '标(?!准|志|识|杆|的)',
    ],
  },
]; // biome-ignore format: a table reads better than one entry a line

interface Alternative {
  readonly form: string;
  readonly kind: UnitKind;
}

const ALTERNATIVES: readonly Alternative[] = GROUPS.flatMap((group) =>
  group.forms.map((form) => ({ form, kind: group.kind })),
).sort((left, right) => bare(right.form).length - bare(left.form).length);

function bare(form: string): string {
  return form.replace(/\(\?!.*\)$/u, '');
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map(
  ALTERNATIVES.map(({ form, kind }) => [bare(form), kind]),
);
const UNIT = new RegExp(`(?:${ALTERNATIVES.map(({ form }) => form).join('|')})`, 'uy');
/** 万元/项, 元/平方米, 吨/年. */
const PER = /\/(?:平方米|立方米|千瓦时|工作日|人次|[\u4e00-\u9fa5])/uy;

export interface Unit {
  readonly text: string;
  readonly kind: UnitKind;
  readonly per: boolean;
  readonly end: number;
}

/** The unit printed at `at`, or null. */
export function unitAt(text: string, at: number): Unit | null {
  UNIT.lastIndex = at;
  const unit = UNIT.exec(text)?.[0];
  if (!unit) return null;
  PER.lastIndex = at + unit.length;
  const per = PER.exec(text)?.[0] ?? '';
  return {
    text: unit + per,
    kind: KINDS.get(unit) ?? 'count',
    per: per !== '',
    end: at + unit.length + per.length,
  };
}

/** 万, 亿, 千万 … between a number and its unit; 千 of 千瓦 belongs to the unit. */
const MULTIPLIER = /万亿|[百千十]亿|亿|[百千十]万|万|[百千](?=[元户家人名个亩头只棵吨套件册张次余多])/uy;

/** The multiplier printed at `at`, or an empty string. */
export function multiplierAt(text: string, at: number): string {
  MULTIPLIER.lastIndex = at;
  return MULTIPLIER.exec(text)?.[0] ?? '';
}
