/** An invented office of any size as a dataset: bodies by system, measures in chapters, duties as skewed as real ones. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentRecord, SectionRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { documentId, entityId, hashOf, statementId } from '../../../graph-data/model/ids.ts';
import type { Evidence } from '../../../graph-data/model/locator.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import { type Chance, chanceFrom } from '../shared/chance.ts';

const SEED = 20_261_129;
const CITY = '云岭市';
const SYSTEMS = [
  'party',
  'government',
  'government',
  'government',
  'mass-organisation',
  'vertical',
  'enterprise',
];
const CATEGORIES = [
  'general-affairs',
  'agriculture',
  'finance',
  'livelihood',
  'culture-education',
  'law-security',
];
const TRADES = [
  '农牧',
  '水利',
  '交通',
  '住建',
  '教育',
  '卫生',
  '文旅',
  '商务',
  '科技',
  '财政',
  '民政',
  '应急',
];
const HEADS = ['局', '委', '办公室', '中心', '管理处'];
const VERBS = ['推进', '建设', '完善', '提升', '保障', '拓展', '优化', '培育'];
const OBJECTS = [
  '现代农业产业体系',
  '城乡供水一体化',
  '数字政务平台',
  '重点水域治理',
  '园区基础设施',
  '公共文化服务',
];
/** Measures of one document and of one chapter. */
const [IN_DOCUMENT, IN_CHAPTER] = [100, 10];
/** Bodies of one measure: from few to many, as in printed lists. */
const [FEWEST, MOST] = [3, 16];

const FILE = hashOf('an invented office for the bench');

const pickFrom = (chance: Chance, words: readonly string[]): string =>
  words[chance.whole(0, words.length - 1)] ?? '';

function bodyOf(chance: Chance, index: number): EntityRecord {
  const name = `${pickFrom(chance, TRADES)}${pickFrom(chance, HEADS)}${index}`;
  return {
    id: entityId('agency', CITY, name),
    kind: 'agency',
    name,
    fullName: `${CITY}${name}`,
    aliases: [],
    properties: {
      category: pickFrom(chance, CATEGORIES),
      jurisdiction: CITY,
      level: 'city',
      system: pickFrom(chance, SYSTEMS),
    },
  };
}

function documentOf(part: number): DocumentRecord {
  const id = documentId(FILE, part);
  return {
    ...{ id, file: FILE, part, entity: entityId('document', id) },
    type: 'opinion',
    title: `${CITY}第${part}号实施意见`,
    number: null,
    issuer: null,
    date: null,
    classification: null,
    roleRule: { id: 'roles-as-printed', statedAt: null },
    range: { start: 0, end: 1 },
    firstLine: 1,
    lastLine: 1,
  };
}

interface Heading {
  readonly section: SectionRecord;
  readonly entity: EntityRecord;
}

function headingOf(
  document: DocumentRecord,
  order: number,
  heading: string,
  parent: SectionRecord | null,
): Heading {
  const kind = parent === null ? 'section' : 'measure';
  const number = parent === null ? `${order}、` : `（${order}）`;
  const id = entityId(kind, document.id, number, heading);
  const range = { start: 0, end: 1 };
  return {
    section: {
      ...{ id, number, heading, order },
      document: document.id,
      parent: parent?.id ?? null,
      level: parent === null ? 1 : 2,
      isMeasure: parent !== null,
      line: order + 1,
      ...{ headingRange: range, range },
    },
    entity: { id, kind, name: heading, fullName: null, aliases: [], properties: { number } },
  };
}

function headingsOf(
  chance: Chance,
  documents: readonly DocumentRecord[],
  measures: number,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (let measure = 0; measure < measures; measure += 1) {
    const document = documents[Math.floor(measure / IN_DOCUMENT)];
    if (document === undefined) break;
    if (measure % IN_CHAPTER === 0)
      headings.push(headingOf(document, headings.length, `${pickFrom(chance, TRADES)}工作`, null));
    const chapter = headings.findLast(({ section }) => !section.isMeasure);
    const words = `${pickFrom(chance, VERBS)}${pickFrom(chance, OBJECTS)}`;
    headings.push(headingOf(document, headings.length, words, chapter?.section ?? null));
  }
  return headings;
}

const RELATIONS: Readonly<Record<Role, string>> = {
  lead: 'leads',
  support: 'supports',
  joint: 'jointly-responsible',
};

/** The first leads, some share, the rest support; a quarter of the measures name joint bodies alone. */
function roleAt(order: number, joint: boolean): Role {
  if (joint) return 'joint';
  return order === 0 ? 'lead' : 'support';
}

function dutiesOf(
  chance: Chance,
  { section }: Heading,
  bodies: readonly EntityRecord[],
): readonly Statement[] {
  const named = new Set<EntityRecord>();
  const wanted = chance.whole(FEWEST, MOST);
  while (named.size < Math.min(wanted, bodies.length)) {
    // Squared chance: a few bureaus carry much, most carry little.
    const body = bodies[Math.floor((chance.whole(0, 999) / 1000) ** 2 * bodies.length)];
    if (body !== undefined) named.add(body);
  }
  const joint = chance.whole(1, 4) === 1;
  return [...named].map((body, order) => dutyOf(section, body, roleAt(order, joint), order));
}

function dutyOf(section: SectionRecord, body: EntityRecord, role: Role, order: number): Statement {
  const relation = RELATIONS[role];
  const place: Evidence = {
    document: section.document,
    ...{ section: section.parent, measure: section.id, paragraph: section.order + 1, line: section.line },
    range: { start: order, end: order + 1 },
    wording: hashOf(body.name),
  };
  return {
    id: statementId(body.id, relation, section.id, `${order}`),
    ...{ subject: body.id, relation, object: section.id },
    qualifiers: { role, order: order + 1 },
    evidence: [place],
    document: section.document,
    origin: 'list',
    basis: 'read',
    rule: 'bench@1',
    confidence: 1,
  };
}

/** The same office every time. */
export function officeOf(bodyCount: number, measureCount: number): Dataset {
  const chance = chanceFrom(SEED);
  const bodies = Array.from({ length: bodyCount }, (_, index) => bodyOf(chance, index));
  const documents = Array.from({ length: Math.ceil(measureCount / IN_DOCUMENT) }, (_, index) =>
    documentOf(index + 1),
  );
  const headings = headingsOf(chance, documents, measureCount);
  const papers = documents.map(
    ({ entity, title }): EntityRecord => ({
      ...{ id: entity, kind: 'document', name: title ?? '', fullName: null, aliases: [] },
      properties: { type: 'opinion' },
    }),
  );
  return {
    files: [{ sha256: FILE, name: 'office.txt', byteLength: 1, encoding: 'utf-8' }],
    documents,
    sections: headings.map(({ section }) => section),
    entities: [...bodies, ...papers, ...headings.map(({ entity }) => entity)],
    statements: headings
      .filter(({ section }) => section.isMeasure)
      .flatMap((heading) => dutiesOf(chance, heading, bodies)),
    issues: [],
  };
}
