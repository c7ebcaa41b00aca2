/** An invented town for tests of the matrix: bodies, measures under chapters, initiatives, and who carries what. */
import type { MatrixInput } from '../../graph-data/graph/matrix/index.ts';
import type { DocumentRecord, SectionRecord } from '../../graph-data/model/document.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import { type DocumentId, type EntityId, hashOf, type StatementId } from '../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../graph-data/model/statement.ts';

export interface TownBody {
  readonly name: string;
  readonly kind?: 'agency' | 'collective';
  readonly system?: string;
  readonly category?: string;
}

/** `chapter` null: the measure stands above every chapter of its document. */
export interface TownMeasure {
  readonly name: string;
  readonly document: string;
  readonly chapter: string | null;
}

export interface Town {
  readonly documents: readonly string[];
  readonly bodies: readonly TownBody[];
  readonly measures: readonly TownMeasure[];
  readonly duties: readonly (readonly [body: string, role: Role, measure: string])[];
  /** Measure, relation, initiative. */
  readonly mentions?: readonly (readonly [measure: string, relation: string, initiative: string])[];
}

export const townId = (kind: string, name: string): EntityId => `${kind}:${name}` as EntityId;
export const townDocument = (name: string): DocumentId => `${name}.1` as DocumentId;

const RELATIONS: Readonly<Record<Role, string>> = {
  lead: 'leads',
  support: 'supports',
  joint: 'jointly-responsible',
};

function entity(kind: string, name: string, properties: EntityRecord['properties'] = {}): EntityRecord {
  return { id: townId(kind, name), kind, name, fullName: `云岭市${name}`, aliases: [], properties };
}

function documentRecord(name: string): DocumentRecord {
  return {
    id: townDocument(name),
    entity: townId('document', name),
    file: hashOf(name),
    part: 1,
    type: 'opinion',
    title: name,
    number: null,
    issuer: null,
    date: null,
    classification: null,
    roleRule: { id: 'joint-as-printed', statedAt: null },
    range: { start: 0, end: 1 },
    firstLine: 1,
    lastLine: 1,
  };
}

function section(document: string, heading: string, chapter: string | null, order: number): SectionRecord {
  const isMeasure = chapter !== heading;
  return {
    id: townId(isMeasure ? 'measure' : 'section', heading),
    document: townDocument(document),
    parent: isMeasure && chapter !== null ? townId('section', chapter) : null,
    level: isMeasure ? 2 : 1,
    number: isMeasure ? `（${order}）` : '一、',
    heading,
    isMeasure,
    order,
    line: order + 1,
    headingRange: { start: 0, end: 1 },
    range: { start: 0, end: 1 },
  };
}

/** Chapters before their first measure, as printed. */
function sectionsOf({ documents, measures }: Town): readonly SectionRecord[] {
  return documents.flatMap((document) => {
    const seen = new Set<string>();
    const headings = measures
      .filter((measure) => measure.document === document)
      .flatMap(({ name, chapter }) => {
        if (chapter === null || seen.has(chapter)) return [[name, chapter] as const];
        seen.add(chapter);
        return [[chapter, chapter] as const, [name, chapter] as const];
      });
    return headings.map(([heading, chapter], order) => section(document, heading, chapter, order));
  });
}

function statement(
  id: string,
  document: string,
  line: number,
  claim: Pick<Statement, 'subject' | 'relation' | 'object' | 'qualifiers'>,
): Statement {
  const place = { section: null, measure: null, paragraph: 1, line, range: { start: 0, end: 1 } };
  return {
    id: `statement:${id}` as StatementId,
    ...claim,
    evidence: [{ document: townDocument(document), ...place, wording: hashOf('x') }],
    document: townDocument(document),
    origin: 'list',
    basis: 'read',
    rule: 'test@1',
    confidence: 1,
  };
}

/** The town as the matrix takes it. */
export function townInput(town: Town): MatrixInput {
  const home = new Map(town.measures.map(({ name, document }) => [name, document]));
  const mentions = town.mentions ?? [];
  const duties = town.duties.map(([body, role, measure], order) => {
    const kind = town.bodies.find(({ name }) => name === body)?.kind ?? 'agency';
    return statement(`${body}-${role}-${measure}-${order}`, home.get(measure) ?? '', order + 1, {
      subject: townId(kind, body),
      relation: RELATIONS[role],
      object: townId('measure', measure),
      qualifiers: { role, order },
    });
  });
  const held = mentions.map(([measure, relation, initiative], order) =>
    statement(`${measure}-${relation}-${initiative}-${order}`, home.get(measure) ?? '', order + 1, {
      subject: townId('measure', measure),
      relation,
      object: townId('initiative', initiative),
      qualifiers: {},
    }),
  );
  const initiatives = [...new Set(mentions.map(([, , initiative]) => initiative))];
  return {
    entities: [
      ...town.bodies.map(({ name, kind = 'agency', system, category }) =>
        entity(kind, name, { ...(system && { system }), ...(category && { category }) }),
      ),
      ...town.measures.map(({ name }) => entity('measure', name)),
      ...initiatives.map((name) => entity('initiative', name)),
    ],
    statements: [...duties, ...held],
    documents: town.documents.map(documentRecord),
    sections: sectionsOf(town),
    categories: ['general-affairs', 'finance', 'agriculture'],
  };
}

/** Two documents, five bodies, four measures of which one has nobody, two initiatives. */
export const YUNLING: Town = {
  documents: ['绿道意见', '养殖方案'],
  bodies: [
    { name: '市农牧局', system: 'government', category: 'agriculture' },
    { name: '市发改委', system: 'government', category: 'general-affairs' },
    { name: '市委办', system: 'party', category: 'general-affairs' },
    { name: '各县区', kind: 'collective' },
    { name: '云岭银行', system: 'enterprise', category: 'finance' },
  ],
  measures: [
    { name: '修建绿道', document: '绿道意见', chapter: '一张图' },
    { name: '管护绿道', document: '绿道意见', chapter: '长效管护' },
    { name: '无人认领', document: '绿道意见', chapter: '长效管护' },
    { name: '建设小区', document: '养殖方案', chapter: null },
  ],
  duties: [
    ['市发改委', 'lead', '修建绿道'],
    ['市农牧局', 'support', '修建绿道'],
    ['各县区', 'support', '修建绿道'],
    ['市农牧局', 'joint', '管护绿道'],
    ['市发改委', 'joint', '管护绿道'],
    ['市委办', 'lead', '建设小区'],
    ['市农牧局', 'lead', '建设小区'],
    ['市农牧局', 'joint', '建设小区'],
    ['云岭银行', 'support', '建设小区'],
  ],
  mentions: [
    ['修建绿道', 'starts', '乐水绿道'],
    ['管护绿道', 'mentions', '乐水绿道'],
    ['管护绿道', 'plans', '乐水绿道'],
    ['建设小区', 'plans', '万头牛场'],
  ],
};
