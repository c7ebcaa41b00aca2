/**
 * A dataset about the invented city 云岭市, written with its documents so that every range and every hash is
 * true. `bodies` lists the names whose spelling, pinyin and prefixes the search tests lean on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, type Table, tables, toLines } from '../../graph-data/model/dataset.ts';
import type { DocumentRecord, SectionRecord } from '../../graph-data/model/document.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import {
  documentId,
  type EntityId,
  entityId,
  hashOf,
  type Sha256,
  statementId,
} from '../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../graph-data/model/statement.ts';

export interface FixtureDataset {
  readonly dataset: Dataset;
  /** File name → bytes, as a user would have them in a folder. */
  readonly documents: ReadonlyMap<string, string>;
}

interface Body {
  readonly name: string;
  readonly fullName: string;
  readonly aliases: readonly string[];
}

const body = (name: string, fullName: string, ...aliases: string[]): Body => ({ name, fullName, aliases });

export const bodies: readonly Body[] = [
  body('市发改委', '云岭市发展和改革委员会', '发改委', '市发展改革委', '市发展和改革委员会'),
  body('市教育局', '云岭市教育局', '教育局'),
  body('高新区教育局', '云岭高新技术产业开发区教育局'),
  body('市行政审批局', '云岭市行政审批和政务服务局'),
  body('招商银行云岭分行', '招商银行股份有限公司云岭分行', '招行'),
  body('市数据局', '云岭市数据局', '市大数据中心'),
  body('市乐水公园管理处', '云岭市乐水公园管理处'),
  body('重庆路街道', '云岭市重庆路街道办事处'),
  body('厦门路街道', '云岭市厦门路街道办事处'),
  body('长岭县政府', '云岭市长岭县人民政府'),
  body('云岭调查队', '国家统计局云岭调查队'),
  body('市文旅局', '云岭市文化和旅游局'),
  body('市住建局', '云岭市住房和城乡建设局', '市建设局'),
  body('市委宣传部', '中共云岭市委员会宣传部', '宣传部'),
];

const RELATIONS: Readonly<Record<Role, string>> = {
  lead: 'leads',
  support: 'supports',
  joint: 'jointly-responsible',
};

interface MeasureText {
  readonly number: string;
  readonly heading: string;
  readonly duties: readonly (readonly [Role, string])[];
}

const MEASURES: readonly MeasureText[] = [
  {
    number: '（一）',
    heading: '建设乐水绿道',
    duties: [
      ['joint', '市发改委'],
      ['joint', '市住建局'],
      ['joint', '市乐水公园管理处'],
    ],
  },
  {
    number: '（二）',
    heading: '推进数据共享',
    duties: [
      ['joint', '市数据局'],
      ['joint', '市发改委'],
      ['joint', '市行政审批局'],
    ],
  },
  {
    number: '（三）',
    heading: '教育资源均衡配置',
    duties: [
      ['joint', '市教育局'],
      ['joint', '市发改委'],
    ],
  },
];

const SLIP_DUTIES: MeasureText['duties'] = [
  ['lead', '市发改委'],
  ['support', '市教育局'],
  ['support', '高新区教育局'],
];

const bodyId = (name: string): EntityId => entityId('agency', '云岭市', name);

/** Prints a measure over broken lines, as captured pages do: the list stands on a line of its own. */
function printMeasure({ number, heading, duties }: MeasureText): string {
  const list = `（责任单位：${duties.map(([, name]) => name).join('、')}）`;
  const half = Math.ceil(list.length / 2);
  return `${number}${heading}。各有关单位要抓好落实，按时报送进展，\n年底前完成。${list.slice(0, half)}\n${list.slice(half)}\n`;
}

const OPINION_TITLE = '云岭市共享城市建设实施意见';
const SLIP_TITLE = '云岭高新区文件处理单';
const OPINION = `${OPINION_TITLE}\n云发〔2024〕8号\n\n一、总体任务\n${MEASURES.map(printMeasure).join('')}`;
const SLIP_LINE = '请市发改委牵头，市教育局、高新区教育局配合，抓好落实。';
const SLIP = `${SLIP_TITLE}\n拟办意见\n${SLIP_LINE}\n`;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

interface Reader {
  readonly text: string;
  readonly file: Sha256;
  readonly document: ReturnType<typeof documentId>;
  readonly paper: EntityId;
}

function reader(text: string): Reader {
  const file = hashOf(text);
  const document = documentId(file, 1);
  return { text, file, document, paper: entityId('document', document) };
}

const opinion = reader(OPINION);
const slip = reader(SLIP);

function documentRecord(
  { text, file, document, paper }: Reader,
  record: Partial<DocumentRecord>,
): DocumentRecord {
  return {
    id: document,
    entity: paper,
    file,
    part: 1,
    type: 'opinion',
    title: null,
    number: null,
    issuer: null,
    date: null,
    classification: null,
    roleRule: { id: 'joint-as-printed', statedAt: null },
    range: { start: 0, end: text.length },
    firstLine: 1,
    lastLine: lineAt(text, text.length),
    ...record,
  };
}

const chapter = entityId('section', opinion.document, '一、', '总体任务');
const measureId = ({ number, heading }: MeasureText): EntityId =>
  entityId('measure', opinion.document, number, heading);
const slipMeasure = entityId('measure', slip.document, '', '拟办意见');

function sectionRecord(
  from: Reader,
  id: EntityId,
  order: number,
  record: Pick<SectionRecord, 'number' | 'heading' | 'isMeasure' | 'parent' | 'level'>,
): SectionRecord {
  const start = from.text.indexOf(record.number + record.heading);
  const end = start + record.number.length + record.heading.length;
  const line = lineAt(from.text, start);
  return {
    id,
    document: from.document,
    order,
    line,
    headingRange: { start, end },
    range: { start, end: from.text.length },
    ...record,
  };
}

function duty(
  from: Reader,
  measure: EntityId,
  after: string,
  [role, name]: readonly [Role, string],
  order: number,
): Statement {
  const anchor = from.text.indexOf(after);
  const { start, end } = placeOf(from.text, name, anchor);
  const relation = RELATIONS[role];
  return {
    id: statementId(bodyId(name), relation, measure, String(start)),
    subject: bodyId(name),
    relation,
    object: measure,
    qualifiers: { role, order },
    evidence: [
      {
        document: from.document,
        section: measure,
        measure,
        paragraph: lineAt(from.text, anchor),
        line: lineAt(from.text, start),
        range: { start, end },
        wording: hashOf(from.text.slice(start, end)),
      },
    ],
    document: from.document,
    origin: role === 'joint' ? 'list' : 'prose',
    basis: 'read',
    rule: 'fixture@1',
    confidence: 1,
  };
}

/** Finds a name that may be broken over two lines. */
function placeOf(text: string, name: string, from: number): { start: number; end: number } {
  const found = new RegExp([...name].join('\\n?'), 'u').exec(text.slice(from));
  if (found === null) throw new Error(`fixture: ${name} is not printed`);
  return { start: from + found.index, end: from + found.index + found[0].length };
}

function entity(id: EntityId, kind: string, name: string, record: Partial<EntityRecord> = {}): EntityRecord {
  return { id, kind, name, fullName: null, aliases: [], properties: {}, ...record };
}

/** A heading belongs where it is printed: `words` are its own. */
const partOf = (subject: EntityId, object: EntityId, words: string): Statement =>
  structure(subject, 'part-of', object, words);

function structure(subject: EntityId, relation: string, object: EntityId, words = ''): Statement {
  const from = subject === slipMeasure || subject === slip.paper ? slip : opinion;
  const start = from.text.indexOf(words);
  const range = { start, end: start + (words === '' ? 4 : words.length) };
  return {
    id: statementId(subject, relation, object),
    subject,
    relation,
    object,
    qualifiers: {},
    evidence: [
      {
        document: from.document,
        section: null,
        measure: null,
        paragraph: 1,
        line: lineAt(from.text, start),
        range,
        wording: hashOf(from.text.slice(range.start, range.end)),
      },
    ],
    document: from.document,
    origin: 'structure',
    basis: 'read',
    rule: 'fixture@1',
    confidence: 1,
  };
}

function statements(): readonly Statement[] {
  return [
    ...MEASURES.flatMap((measure) =>
      measure.duties.map((item, index) => duty(opinion, measureId(measure), measure.number, item, index + 1)),
    ),
    ...SLIP_DUTIES.map((item, index) => duty(slip, slipMeasure, '请', item, index + 1)),
    partOf(chapter, opinion.paper, '总体任务'),
    ...MEASURES.map((measure) => partOf(measureId(measure), chapter, measure.heading)),
    partOf(slipMeasure, slip.paper, '拟办意见'),
    structure(slip.paper, 'carries', opinion.paper),
  ];
}

function entities(): readonly EntityRecord[] {
  return [
    ...bodies.map(({ name, fullName, aliases }) =>
      entity(bodyId(name), 'agency', name, {
        fullName,
        aliases: aliases.map((alias) => ({ name: alias, source: 'vocabulary:fixture' })),
        properties: { level: 'city' },
      }),
    ),
    entity(opinion.paper, 'document', OPINION_TITLE, { properties: { type: 'opinion' } }),
    entity(slip.paper, 'document', SLIP_TITLE, { properties: { type: 'routing-slip' } }),
    entity(chapter, 'section', '总体任务', { properties: { level: 1, number: '一、' } }),
    ...MEASURES.map((measure) =>
      entity(measureId(measure), 'measure', measure.heading, { properties: { number: measure.number } }),
    ),
    entity(slipMeasure, 'measure', '拟办意见', { properties: { number: '' } }),
  ];
}

function sections(): readonly SectionRecord[] {
  return [
    sectionRecord(opinion, chapter, 0, {
      number: '一、',
      heading: '总体任务',
      isMeasure: false,
      parent: null,
      level: 1,
    }),
    ...MEASURES.map((measure, index) =>
      sectionRecord(opinion, measureId(measure), index + 1, {
        number: measure.number,
        heading: measure.heading,
        isMeasure: true,
        parent: chapter,
        level: 2,
      }),
    ),
    sectionRecord(slip, slipMeasure, 0, {
      number: '',
      heading: '拟办意见',
      isMeasure: true,
      parent: null,
      level: 1,
    }),
  ];
}

/** The dataset and its documents; every call gives the same values. */
export function fixtureDataset(): FixtureDataset {
  const source = ({ text, file }: Reader, name: string) =>
    ({ sha256: file, name, byteLength: Buffer.byteLength(text), encoding: 'utf-8' }) as const;
  return {
    dataset: {
      files: [source(opinion, 'opinion.txt'), source(slip, 'slip.txt')],
      documents: [
        documentRecord(opinion, { title: OPINION_TITLE, number: '云发〔2024〕8号', date: '2024' }),
        documentRecord(slip, { title: SLIP_TITLE, type: 'routing-slip' }),
      ],
      sections: sections(),
      entities: entities(),
      statements: statements(),
      issues: [
        { document: opinion.document, line: 5, range: null, code: 'unknown-agency', message: '测试问题' },
      ],
    },
    documents: new Map([
      ['共享城市.txt', OPINION],
      ['处理单.txt', SLIP],
    ]),
  };
}

/** Writes a dataset folder as the build does. */
export function writeDataset(folder: string, dataset: Dataset): void {
  mkdirSync(folder, { recursive: true });
  const lines = Object.fromEntries(tables.map((table) => [table, toLines(dataset[table])])) as Record<
    Table,
    string
  >;
  for (const table of tables) writeFileSync(join(folder, `${table}.jsonl`), lines[table]);
  const counts = Object.fromEntries(tables.map((table) => [table, dataset[table].length]));
  const checksums = Object.fromEntries(tables.map((table) => [table, hashOf(lines[table])]));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ schema: 1, counts, checksums }));
}

/** Writes the documents of the fixture, as a user has them. */
export function writeDocuments(folder: string, documents: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of documents) writeFileSync(join(folder, name), text);
}
