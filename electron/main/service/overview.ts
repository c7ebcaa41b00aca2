/** `workspace.summary` and `search.find`. */
import { basename } from 'node:path';
import { bearersOf, type ClaimGraph } from '../../../graph-data/graph/index.ts';
import type { SearchAnswer, SearchHit, WorkspaceSummary } from '../../bridge/contract.ts';
import type { Card, Hit, ReadableWorkspace } from '../../database/index.ts';
import { failureOf } from '../failures.ts';
import type { Language } from './messages.ts';
import type { Session } from './session.ts';

const BUSIEST = 12;
/** How the suggestions of an empty search are shared out; documents take what is left. */
const SUGGESTED_BODIES = 0.5;
const SUGGESTED_MEASURES = 0.3;

/** File names without their folders: what a person calls the two. */
function arrivalOf({ opened, stay: { arrival } }: Session): Pick<WorkspaceSummary, 'arrival'> {
  if (arrival === null) return {};
  const { from, stopped } = arrival;
  return { arrival: { name: basename(opened.file), from: basename(from), stopped } };
}

export async function summaryOf(session: Session, language: Language): Promise<WorkspaceSummary> {
  const { workspace, readOnly, notice, damaged } = session.opened;
  return {
    ...arrivalOf(session),
    revision: await workspace.revision(),
    readOnly,
    notice: notice === null ? null : failureOf(notice, language),
    ...(damaged === null ? {} : { damaged: { backup: damaged.backup?.at ?? null } }),
    documents: await workspace.documents(),
    ...(await workspace.counts()),
    busiest: await workspace.busiest('agency', BUSIEST),
  };
}

/** Bodies named in the line of a measure; the role counts beside it tell of the rest. */
const NAMED_BODIES = 6;

/** Bodies of a measure in printed order, so that a search answers who carries it. */
function bodiesIn(graph: ClaimGraph, { id, kind }: Card): Pick<SearchHit, 'bodies'> {
  if (kind !== 'measure') return {};
  const bearers = bearersOf(graph, id).slice(0, NAMED_BODIES);
  return { bodies: bearers.map(({ body, role }) => ({ name: graph.getNodeAttribute(body, 'name'), role })) };
}

function toHit(graph: ClaimGraph, { card, match: { tier: _, ...matched } }: Hit): SearchHit {
  return { card, matched, ...bodiesIn(graph, card) };
}

function suggestion(card: Card): SearchHit {
  const field = card.kind === 'agency' || card.kind === 'collective' ? 'name' : 'title';
  return { card, matched: { field, form: card.name, ranges: [] } };
}

/** Places to start from: bodies with most duties, measures with most bodies, the documents. */
async function suggestions(workspace: ReadableWorkspace, limit: number): Promise<readonly SearchHit[]> {
  const bodies = await workspace.busiest('agency', Math.ceil(limit * SUGGESTED_BODIES));
  const measures = await workspace.busiest('measure', Math.ceil(limit * SUGGESTED_MEASURES));
  const documents = await workspace.documents();
  const papers = await workspace.cards(documents.map(({ document }) => document.entity));
  return [...bodies, ...measures, ...papers].slice(0, limit).map(suggestion);
}

export async function search(
  { opened: { workspace }, graph }: Session,
  text: string,
  limit: number,
): Promise<SearchAnswer> {
  if (text.trim() === '') {
    const hits = await suggestions(workspace, limit);
    return { text, hits, total: hits.length };
  }
  const { hits, total } = await workspace.find(text, limit);
  return { text, hits: hits.map((hit) => toHit(graph, hit)), total };
}
