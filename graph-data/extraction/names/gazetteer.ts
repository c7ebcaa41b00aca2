/** Looks up the kind of a body by its bare name. Works with a thin gazetteer and gets better with a wide one. */
import { type BodyType, bodyTypes, type System } from '../../vocabulary/index.ts';

/** Brackets and spaces of one shape, so that printed and listed forms compare. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[〔[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')')
    .replace(/[\s“”"'‘’]/gu, '');
}

function collectForms(): Map<string, BodyType> {
  const forms = new Map<string, BodyType>();
  for (const type of bodyTypes) {
    for (const form of [type.name, type.longName, ...type.forms]) {
      const key = nameKey(form);
      if (!forms.has(key)) forms.set(key, type);
    }
  }
  return forms;
}

function collectCentral(): Map<string, BodyType> {
  const names = new Map<string, BodyType>();
  for (const type of bodyTypes) {
    for (const name of type.centralNames ?? []) names.set(nameKey(name), type);
  }
  return names;
}

const forms = collectForms();
const central = collectCentral();

/** The body type whose bare form this is, or null. */
export function bodyTypeOf(stem: string): BodyType | null {
  return forms.get(nameKey(stem)) ?? null;
}

/** The body type whose name at the centre this is, or null. */
export function centralBodyOf(name: string): BodyType | null {
  return central.get(nameKey(name)) ?? null;
}

/** Local Party departments carry 部 and a handful of 办/校/室; used when the gazetteer has no entry. */
const PARTY_STEM =
  /^(?:.*(?<!武装)部|.*(?:网信|编|巡察|改革|深改|国安|保密|密码|军民融合|财经|依法治[省市县区]|法治建设|人才|老干部|两新工委|机关工委|政法委|党校|讲师团|党史.*|史志.*|政研室|机要局)(?:办公室|办|局|室|委)?)$/u;
const MASS_STEM = /(?:工会|团委|妇联|科协|社科联|残联|文联|侨联|工商联|红十字会|贸促会|计生协会?|关工委)$/u;
const VERTICAL_STEM =
  /(?:海关|银保监.*|金融监管(?:分局|支局)|证监局|外汇.*局|调查队|海事局|.*支行|.*分行|人民银行|人行)$/u;
const COMPANY_STEM =
  /(?:公司|集团|银行|供电局|电网|电力|移动|联通|电信|铁塔|石油|石化|机场|燃气|水务集团|企业)$/u;
const SCHOOL_STEM = /(?:大学|学院|学校|中学|小学|医院|研究院|研究所|科学院)$/u;

/** The system a body belongs to: the vocabulary's word, else its morphology. */
export function systemOf(stem: string): System {
  const known = bodyTypeOf(stem);
  if (known) return known.system;
  if (/^(?:中共|中国共产党).+委员会$/u.test(stem)) return 'party';
  if (COMPANY_STEM.test(stem)) return 'enterprise';
  if (SCHOOL_STEM.test(stem) && !/党校|行政学院/u.test(stem)) return 'school';
  if (VERTICAL_STEM.test(stem)) return 'vertical';
  if (MASS_STEM.test(stem)) return 'mass-organisation';
  if (PARTY_STEM.test(stem)) return 'party';
  if (/(?:管委会|管理委员会)$/u.test(stem)) return 'dispatched';
  if (/(?:法院|检察院)$/u.test(stem)) return 'judicial';
  if (/(?:军分区|武装部|人武部|警备区|军区|武警.*|部队)$/u.test(stem)) return 'military';
  return /[局委办厅署]$|委员会$|办公室$|中心$|政府$|总队$|支队$/u.test(stem) ? 'government' : 'other';
}
