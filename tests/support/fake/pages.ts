/** Briefs and measure pages of the invented city, made by the product's own functions from the fake's records. */
import {
  type AgencyBrief,
  type AgencyComparison,
  agencyBrief,
  compareAgencies,
  type MeasurePage,
  measurePage,
} from '../../../graph-data/graph/brief/index.ts';
import { buildGraph } from '../../../graph-data/graph/index.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { type DocumentId, type EntityId, hashOf, statementId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { cards, documents, duties, sections } from './records.ts';

const entities: readonly EntityRecord[] = [...cards.values()].map(({ id, kind, name, context, number }) => ({
  id,
  kind,
  name,
  fullName: kind === 'agency' ? context : null,
  aliases: [],
  properties: { number },
}));

type Said = Pick<Statement, 'id' | 'subject' | 'relation' | 'object' | 'qualifiers'>;

function claim(document: DocumentId, line: number, said: Said): Statement {
  return {
    ...said,
    evidence: [
      {
        ...{ document, line, section: null, measure: null, paragraph: line },
        range: { start: line * 100, end: line * 100 + 4 },
        wording: hashOf('—'),
      },
    ],
    document,
    ...{ origin: 'list', basis: 'read', rule: 'fake@1', confidence: 1 },
  };
}

const statements: readonly Statement[] = [
  ...duties.map(({ document, line, role, order, ...duty }) =>
    claim(document, line, {
      id: duty.statement,
      subject: duty.agency.id,
      relation: role,
      object: duty.measure.id,
      qualifiers: { role, order },
    }),
  ),
  ...sections.map(({ document, line, card, parent }) =>
    claim(document, line, {
      id: statementId(card.id, parent),
      subject: card.id,
      relation: 'part-of',
      object: parent,
      qualifiers: {},
    }),
  ),
];

export const graph = buildGraph(entities, statements);
const source = { graph, documents };

function known<Page>(page: Page | null): Page {
  if (page === null) throw new Error('the invented city has no such thing');
  return page;
}

export const brief = (agency: EntityId): AgencyBrief => known(agencyBrief(source, agency));
export const comparison = (left: EntityId, right: EntityId): AgencyComparison =>
  known(compareAgencies(source, left, right));
export const measure = (id: EntityId): MeasurePage => known(measurePage(source, id));
