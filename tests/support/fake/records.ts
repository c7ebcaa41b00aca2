/** The invented city's papers as the answers' building blocks: cards, duties, sections. Deterministic. */
import type {
  DocumentSummary,
  Duty,
  EntityCard,
  ListedDocument,
  RelatedDocument,
} from '../../../electron/bridge/contract.ts';
import type { DocumentRecord, RoleRule } from '../../../graph-data/model/document.ts';
import {
  type DocumentId,
  documentId,
  type EntityId,
  entityId,
  hashOf,
  statementId,
} from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import { AGENCIES, COLLECTIVES, OPINION, PLAN } from './city.ts';

export interface Section {
  readonly card: EntityCard;
  readonly parent: EntityId;
  readonly document: DocumentId;
  readonly isMeasure: boolean;
  readonly level: number;
  readonly line: number;
}

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const NONE = { lead: 0, support: 0, joint: 0 } as const;

export function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens]}十`;
  return `${head}${ones === 0 ? '' : NUMERALS[ones]}`;
}

const bare = (
  id: EntityId,
  kind: string,
  name: string,
  number = '',
  context: string | null = null,
): EntityCard => ({
  id,
  kind,
  name,
  number,
  context,
  roles: NONE,
});

export const bodies: readonly EntityCard[] = [
  ...AGENCIES.map(([name, full]) => bare(entityId('agency', '云岭市', name), 'agency', name, '', full)),
  ...COLLECTIVES.map((name) => bare(entityId('collective', '云岭市', name), 'collective', name)),
];

const FILE = hashOf('云岭市 opinion');
const PLAN_FILE = hashOf('云岭市 plan');

function record(
  file: typeof FILE,
  part: number,
  values: Pick<DocumentRecord, 'type' | 'title' | 'number' | 'issuer' | 'date'>,
  rule: RoleRule,
): DocumentRecord {
  const id = documentId(file, part);
  const range = { start: 0, end: 18_200 };
  return {
    id,
    entity: entityId('document', id),
    file,
    part,
    ...values,
    classification: null,
    roleRule: rule,
    range,
    firstLine: 1,
    lastLine: 160,
  };
}

export const SLIP = record(
  FILE,
  1,
  {
    type: 'routing-slip',
    title: '文件批办单',
    number: '（党）231号',
    issuer: '云岭经济技术开发区党政综合办公室',
    date: '2024-06-18',
  },
  { id: 'roles-as-printed', statedAt: null },
);
export const PAPER = record(
  FILE,
  2,
  {
    type: 'opinion',
    title: '关于全面深化改革开放加快建设现代化云岭的实施意见',
    number: '云党发〔2024〕6号',
    issuer: '中共云岭市委员会',
    date: '2024-06-07',
  },
  { id: 'joint-as-printed', statedAt: null },
);
export const TASKS = record(
  PLAN_FILE,
  1,
  {
    type: 'task-table',
    title: '2025年全市重点经济工作任务分工方案',
    number: '云政办发〔2025〕3号',
    issuer: '云岭市人民政府办公室',
    date: '2025-02',
  },
  { id: 'roles-as-printed', statedAt: { line: 9, range: { start: 120, end: 150 } } },
);
export const documents = [SLIP, PAPER, TASKS];

export const documentCards = new Map(
  documents.map((item) => [item.id, bare(item.entity, 'document', item.title ?? '', '', item.number)]),
);

function sectionsOf(paper: DocumentRecord, tree: typeof OPINION): Section[] {
  let measure = 0;
  let line = 38;
  return tree.flatMap(([heading, ...measures], index) => {
    const number = `${numeral(index + 1)}、`;
    const section = bare(entityId('section', paper.id, number), 'section', heading, number, paper.title);
    line += 2;
    const own: Section = {
      card: section,
      parent: paper.entity,
      document: paper.id,
      isMeasure: false,
      level: 1,
      line,
    };
    const below = measures.map((name): Section => {
      measure += 1;
      line += 3;
      const printed = `（${numeral(measure)}）`;
      const card = bare(entityId('measure', paper.id, printed), 'measure', name, printed, paper.title);
      return { card, parent: section.id, document: paper.id, isMeasure: true, level: 2, line };
    });
    return [own, ...below];
  });
}

const slipMeasure: Section = {
  card: bare(
    entityId('measure', SLIP.id, '拟办意见'),
    'measure',
    '牵头制定贯彻落实工作方案并按时反馈',
    '',
    SLIP.title,
  ),
  parent: SLIP.entity,
  document: SLIP.id,
  isMeasure: true,
  level: 1,
  line: 12,
};
export const sections: readonly Section[] = [
  slipMeasure,
  ...sectionsOf(PAPER, OPINION),
  ...sectionsOf(TASKS, PLAN),
];

/** Bodies of the n-th measure: 市发改委 (index 0) takes every other one, the ninth names thirteen. */
function bodiesOf(index: number): number[] {
  if (index === 8) return [3, 0, 1, 2, 9, 10, 11, 14, 21, 15, 25, 37, 40];
  const picked = index % 2 === 0 ? [0] : [(index * 5) % 28];
  for (let step = 1; step <= 2 + (index % 5); step += 1)
    picked.push((index * 7 + step * 11) % AGENCIES.length);
  if (index % 6 === 3) picked.push(AGENCIES.length + (index % COLLECTIVES.length));
  return [...new Set(picked)];
}

function roleOf(document: DocumentId, order: number): Role {
  if (document === PAPER.id) return 'joint';
  return order === 1 ? 'lead' : document === TASKS.id && order === 2 ? 'joint' : 'support';
}

function duty(section: Section, agency: EntityCard, order: number, openEnded: boolean): Duty {
  const parent = sections.find((other) => other.card.id === section.parent);
  const title = documents.find((item) => item.id === section.document)?.title ?? '';
  const slip = section.document === SLIP.id;
  return {
    statement: statementId(section.card.id, agency.id),
    role: roleOf(section.document, order),
    printedRole: null,
    order,
    openEnded,
    agency,
    measure: section.card,
    section: parent?.card ?? null,
    document: section.document,
    documentTitle: title,
    surface: order > 1 && agency.name.startsWith('市') ? agency.name.slice(1) : null,
    origin: slip ? 'prose' : 'list',
    basis: 'read',
    rule: slip ? 'prose-duty@1' : 'list-responsible@2',
    confidence: slip ? 0.8 : order % 5 === 0 ? 0.7 : 1,
    line: section.line + 2,
    paragraph: section.line - 20,
  };
}

const rawDuties: readonly Duty[] = sections
  .filter((section) => section.isMeasure)
  .flatMap((section, index) => {
    const chosen = section === slipMeasure ? [39, 0, 1, 15] : bodiesOf(index - 1);
    return chosen.flatMap((body, place) => {
      const card = bodies[body];
      return card ? [duty(section, card, place + 1, index % 7 === 5 && place === chosen.length - 1)] : [];
    });
  });

function counted(card: EntityCard): EntityCard {
  const roles = { ...NONE } as Record<Role, number>;
  for (const item of rawDuties)
    if (item.agency.id === card.id || item.measure.id === card.id) roles[item.role] += 1;
  return { ...card, roles };
}

export const cards: ReadonlyMap<EntityId, EntityCard> = new Map(
  [...bodies, ...sections.map((section) => section.card), ...documentCards.values()].map((card) => [
    card.id,
    counted(card),
  ]),
);
export const cardOf = (id: EntityId): EntityCard => cards.get(id) ?? bare(id, 'agency', '未知');
export const duties: readonly Duty[] = rawDuties.map((item) => ({
  ...item,
  agency: cardOf(item.agency.id),
  measure: cardOf(item.measure.id),
}));

export function summaryOf(document: DocumentRecord, linked: boolean): DocumentSummary {
  const own = sections.filter((section) => section.document === document.id && section.isMeasure);
  const statements = duties.filter((item) => item.document === document.id);
  return {
    document,
    roleRule: { ...document.roleRule, chosen: false },
    measureCount: own.length,
    dutyCount: statements.length,
    issueCount: document === PAPER ? 2 : 0,
    linked,
  };
}

function relatedTo(document: DocumentRecord): readonly RelatedDocument[] {
  const tie = (relation: string, { entity, number, title }: DocumentRecord): RelatedDocument => ({
    ...{ relation, entity },
    name: number ?? title ?? '',
  });
  if (document === SLIP) return [tie('carries', PAPER)];
  return document === PAPER ? [tie('carried-by', SLIP)] : [];
}

export function listedOf(document: DocumentRecord, linked: boolean): ListedDocument {
  return { ...summaryOf(document, linked), related: relatedTo(document) };
}
