/** Answers of the invented city, shaped as the graph service shapes them. */
import type {
  CheckFinding,
  ChecksReport,
  DocumentOutline,
  DocumentText,
  EntityCard,
  EntityDetail,
  ExpansionPreview,
  ExpansionWay,
  GraphEdge,
  GraphNode,
  GraphPiece,
  NamingOutlook,
  NeighbourhoodWish,
  RoleRulePreview,
  SearchAnswer,
  SearchHit,
  StatementEvidence,
  WorkspaceSummary,
} from '../../../electron/bridge/contract.ts';
import {
  type DocumentId,
  type EntityId,
  findingId,
  type StatementId,
  statementId,
} from '../../../graph-data/model/ids.ts';
import { AGENCIES } from './city.ts';
import { bodies, cardOf, cards, documents, duties, PAPER, SLIP, sections, summaryOf } from './records.ts';

const RELATION = { lead: 'leads', joint: 'jointly-responsible', support: 'supports' } as const;

const edges: readonly GraphEdge[] = [
  ...duties.map(
    (duty): GraphEdge => ({
      id: duty.statement,
      relation: RELATION[duty.role],
      source: duty.agency.id,
      target: duty.measure.id,
      role: duty.role,
      order: duty.order,
      facets: {},
    }),
  ),
  ...sections.map(
    (section): GraphEdge => ({
      id: statementId(section.card.id, section.parent),
      relation: 'part-of',
      source: section.card.id,
      target: section.parent,
      role: null,
      order: null,
      facets: {},
    }),
  ),
  {
    id: statementId(SLIP.entity, PAPER.entity),
    relation: 'carries',
    source: SLIP.entity,
    target: PAPER.entity,
    role: null,
    order: null,
    facets: {},
  },
];
const linksOf = (id: EntityId) => edges.filter((edge) => edge.source === id || edge.target === id);
const nodeOf = (id: EntityId): GraphNode => ({ card: cardOf(id), degree: linksOf(id).length, facets: {} });

const otherEnd = (edge: GraphEdge, id: EntityId): EntityId =>
  edge.source === id ? edge.target : edge.source;

const wayOver = (edge: GraphEdge, id: EntityId): ExpansionWay => ({
  relation: edge.relation,
  direction: edge.source === id ? 'source' : 'target',
  kind: cardOf(otherEnd(edge, id)).kind,
});

/** In the invented city two things share one claim at most: every neighbour hangs in one way. */
export function expansion(id: EntityId, shown: readonly EntityId[]): ExpansionPreview {
  const hidden = linksOf(id).filter((edge) => !shown.includes(otherEnd(edge, id)));
  const keys = hidden.map((edge) => JSON.stringify(wayOver(edge, id)));
  const ways = [...new Set(keys)].map((key) => {
    const way: ExpansionWay = JSON.parse(key);
    return { ...way, count: keys.filter((other) => other === key).length };
  });
  const bundles = ways.map(({ count }, place) => ({ ways: [place], count }));
  return { total: hidden.length, ways, bundles };
}

export function neighbourhood({ id, limit, without = [], ways }: NeighbourhoodWish): GraphPiece {
  const chosen = ways?.map((way) => JSON.stringify(way));
  const links = linksOf(id).filter((edge) => !chosen || chosen.includes(JSON.stringify(wayOver(edge, id))));
  const ids = [...new Set(links.map((edge) => otherEnd(edge, id)))].filter(
    (other) => !without.includes(other),
  );
  const kept = ids.slice(0, limit);
  const shown = new Set([id, ...kept]);
  const among = edges.filter((edge) => shown.has(edge.source) && shown.has(edge.target));
  return { nodes: [id, ...kept].map(nodeOf), edges: among, omitted: ids.length - kept.length };
}

export function between(ids: readonly EntityId[]): GraphPiece {
  const shown = new Set(ids);
  return {
    nodes: ids.map(nodeOf),
    edges: edges.filter((edge) => shown.has(edge.source) && shown.has(edge.target)),
    omitted: 0,
  };
}

const total = (card: EntityCard): number => card.roles.lead + card.roles.joint + card.roles.support;

export function summary(linked: boolean, notice: WorkspaceSummary['notice']): WorkspaceSummary {
  const busiest = bodies
    .map((body) => cardOf(body.id))
    .sort((a, b) => total(b) - total(a))
    .slice(0, 8);
  const roles = { lead: 0, joint: 0, support: 0 };
  for (const duty of duties) roles[duty.role] += 1;
  const kinds: Record<string, number> = {};
  for (const card of cards.values()) kinds[card.kind] = (kinds[card.kind] ?? 0) + 1;
  return {
    revision: linked ? 2 : 1,
    readOnly: notice !== null,
    notice,
    documents: documents.map((item) => summaryOf(item, linked)),
    kinds,
    roles,
    busiest,
    issueCount: 2,
  };
}

function matchOf(card: EntityCard, text: string): SearchHit | null {
  const agency = AGENCIES.find(([name]) => name === card.name);
  const forms: readonly (readonly [SearchHit['matched']['field'], string])[] = [
    ['name', card.name],
    ...(agency
      ? ([
          ['fullName', agency[1]],
          ['initials', agency[2]],
          ...agency.slice(3).map((alias) => ['alias', alias] as const),
        ] as const)
      : []),
  ];
  for (const [field, form] of forms) {
    const at = form.indexOf(text.toLowerCase());
    if (at >= 0) return { card, matched: { field, form, ranges: [[at, at + text.length]] } };
  }
  return null;
}

export function find(text: string, limit: number): SearchAnswer {
  const all =
    text === ''
      ? summary(false, null).busiest.map(
          (card): SearchHit => ({ card, matched: { field: 'name', form: card.name, ranges: [] } }),
        )
      : [...cards.values()].flatMap((card) => matchOf(card, text) ?? []);
  return { text, hits: all.slice(0, limit), total: all.length };
}

function pathTo(id: EntityId): EntityCard[] {
  const section = sections.find((item) => item.card.id === id);
  return section ? [...pathTo(section.parent), cardOf(section.parent)] : [];
}

function partnersOf(id: EntityId) {
  const own = new Set(duties.filter((duty) => duty.agency.id === id).map((duty) => duty.measure.id));
  const shared = new Map<EntityId, number>();
  for (const duty of duties)
    if (own.has(duty.measure.id) && duty.agency.id !== id)
      shared.set(duty.agency.id, (shared.get(duty.agency.id) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .map(([partner, count]) => ({ card: cardOf(partner), shared: count }));
}

export function describe(id: EntityId, linked: boolean): EntityDetail {
  const card = cardOf(id);
  const agency = AGENCIES.find(([name]) => name === card.name);
  const document = documents.find((item) => item.entity === id);
  const isBody = card.kind === 'agency' || card.kind === 'collective';
  const properties = agency
    ? {
        category: card.name.includes('委') && card.name.startsWith('市委') ? '党委部门' : '政府部门',
        jurisdiction: '云岭市',
        level: 'city',
        system: card.name.startsWith('市委') ? '党委' : '政府',
      }
    : card.kind === 'collective'
      ? { level: 'county' }
      : card.number
        ? { number: card.number }
        : {};
  const aliases = (agency?.slice(3) ?? []).map((name) => ({ name, source: 'vocabulary:agencies.jsonl' }));
  return {
    entity: { id, kind: card.kind, name: card.name, fullName: agency?.[1] ?? null, aliases, properties },
    card,
    aliases,
    naming: [],
    path: pathTo(id),
    duties: duties.filter((duty) => duty.agency.id === id || duty.measure.id === id),
    partners: isBody ? partnersOf(id) : [],
    children: sections.filter((section) => section.parent === id).map((section) => cardOf(section.card.id)),
    document: document ? summaryOf(document, linked) : null,
    claims: [],
    reviews: [],
    related:
      document === SLIP
        ? [{ relation: 'carries', card: cardOf(PAPER.entity) }]
        : document === PAPER
          ? [{ relation: 'carried-by', card: cardOf(SLIP.entity) }]
          : [],
  };
}

/** The preview holds no text: what is read there is the section tree. */
export function text(id: DocumentId): DocumentText {
  const none = { lead: 0, joint: 0, support: 0, initiative: 0, figure: 0, place: 0, citation: 0, doubt: 0 };
  const own = outline(id, false).sections;
  return {
    document: id,
    sections: own.map(({ card, level, isMeasure, line, bodies }) => ({
      ...{ id: card.id, level, number: card.number, name: card.name, isMeasure, line },
      counts: { ...none, joint: bodies.length },
    })),
    marks: [],
    counts: { ...none, joint: own.reduce((sum, { bodies }) => sum + bodies.length, 0) },
    paragraphs: null,
    slip: null,
  };
}

export function outline(id: DocumentId, linked: boolean): DocumentOutline {
  const document = documents.find((item) => item.id === id) ?? PAPER;
  return {
    summary: summaryOf(document, linked),
    sections: sections
      .filter((section) => section.document === document.id)
      .map((section) => ({
        card: cardOf(section.card.id),
        level: section.level,
        isMeasure: section.isMeasure,
        line: section.line,
        bodies: duties.filter((duty) => duty.measure.id === section.card.id),
      })),
    issues:
      document === PAPER
        ? [
            { line: 97, code: 'unknown-agency', message: '“经济合作处”不在单位词表中，未计入责任单位' },
            { line: 131, code: 'damaged-name', message: '“市市场监管周”疑为“市市场监管局”，请核对原文' },
          ]
        : [],
  };
}

const RELATIONS = { lead: 'leads', support: 'supports', joint: 'jointly-responsible' } as const;

export function evidence(id: StatementId, linked: boolean): StatementEvidence {
  const duty = duties.find((item) => item.statement === id) ?? null;
  const claim = {
    ...{ statement: id, basis: duty?.basis ?? 'read', value: null, rejected: false },
    relation: duty === null ? 'part-of' : RELATIONS[duty.role],
    ...{ subject: duty?.agency ?? null, object: duty?.measure ?? null },
  };
  if (!duty) return { claim, duty, sentence: { zh: '所属关系', en: 'Part of' }, places: [], review: null };
  const paper = documents.find((item) => item.id === duty.document) ?? PAPER;
  const list = duties
    .filter((item) => item.measure.id === duty.measure.id)
    .map((item) => item.surface ?? item.agency.name);
  const before = `${duty.measure.number}${duty.measure.name}。坚持问题导向和目标导向相统一，围绕群众急难愁盼，分类制定年度任务清单，`;
  const second = '明确时间表、路线图，逐项抓好落实，定期开展评估。（责任单位：';
  const text = `${before}${second}${list.join('、')}）`;
  const start =
    before.length +
    second.length +
    list.slice(0, duty.order - 1).reduce((sum, name) => sum + name.length + 1, 0);
  return {
    claim,
    duty,
    review: null,
    sentence: {
      zh: `${duty.agency.name}是${duty.measure.number}${duty.measure.name}的责任单位`,
      en: `${duty.agency.name} is jointly responsible for ${duty.measure.name}`,
    },
    places: [
      {
        document: duty.document,
        documentTitle: duty.documentTitle,
        documentNumber: paper.number,
        path: [...pathTo(duty.measure.id), duty.measure],
        line: duty.line,
        paragraph: duty.paragraph,
        printed: null,
        passage: linked
          ? {
              text,
              marks: [[start, start + (list[duty.order - 1] ?? '').length]],
              lineStarts: [
                [0, duty.line - 2],
                [before.length, duty.line - 1],
                [before.length + second.length, duty.line],
              ],
              verified: true,
            }
          : null,
      },
    ],
  };
}

/** Two checks with findings and one without, as many as make the list scroll. */
export function checksReport(): ChecksReport {
  const findingOf = (measure: EntityCard, check: string, zh: string, en: string): CheckFinding => ({
    id: findingId(check, [measure.id]),
    check,
    document: PAPER.id,
    message: { zh, en },
    things: [measure],
    statements: duties.filter((duty) => duty.measure.id === measure.id).map((duty) => duty.statement),
    acceptance: null,
  });
  const measures = sections.filter((section) => section.isMeasure).map((section) => cardOf(section.card.id));
  const check = (id: string, zh: string, en: string) => ({
    id,
    label: { zh, en },
    explanation: { zh: `${zh}：请核对原文。`, en: `${en}: please look at the passage.` },
  });
  return {
    checks: [
      check('nobody-named', '没有列出单位', 'Nobody named'),
      check('no-deadline', '没有完成时限', 'No deadline'),
      check('several-leads', '多个牵头单位', 'Several leads'),
    ],
    findings: [
      ...measures.slice(0, 2).map((card) => findingOf(card, 'nobody-named', '没有列出单位', 'Nobody named')),
      ...measures.map((card) => findingOf(card, 'no-deadline', '没有读到完成时限', 'No deadline was read')),
    ],
    documents: documents.map(({ id, title }) => ({ id, title: title ?? '' })),
  };
}

/** Every first-listed body of the document would lead. */
export function roleRulePreview(document: DocumentId): RoleRulePreview {
  const first = duties.filter((duty) => duty.document === document && duty.order === 1);
  const own = documents.find(({ id }) => id === document)?.roleRule ?? {
    id: 'joint-as-printed',
    statedAt: null,
  };
  const changes = first
    .filter(({ role }) => role !== 'lead')
    .map(({ agency, measure, role }) => ({ agency, measure, from: role, to: 'lead' as const }));
  return {
    document,
    own,
    inForce: own.id,
    options: [
      { rule: own.id, total: 0, changes: [] },
      { rule: 'first-listed-leads', total: changes.length, changes },
    ],
  };
}

/** Nothing is said twice and nothing moves in the invented city. */
export const namingOutlook: NamingOutlook = {
  ...{ duties: { lead: 1, support: 0, joint: 0 }, claims: [], documents: [], taken: [] },
  ...{ folded: [], duplicates: [], clashes: [], inside: [] },
  ...{ names: ['市发改委'], newNames: [], staying: 0, doubts: [] },
};
