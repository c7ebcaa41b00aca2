/** What can be handed out from where the window is: always everything, and what is selected by itself. Pure. */
import {
  type ChecksFilter,
  type ExportFormat,
  type ExportScope,
  everything,
  formatsOf,
} from '../../../graph-data/graph/tables/index.ts';
import type { DocumentSummary, ExportOrder, GraphPart } from '../../bridge/contract.ts';
import { comparisonOf } from '../comparison/index.ts';
import { figuresSettingsOf } from '../figures/parameters.ts';
import { questionOf } from '../matrix/parameters.ts';
import type { Address } from '../navigation/index.ts';
import { kindOf } from '../navigation/view-state.ts';
import { placesOrderOf } from '../places/parameters.ts';
import { reviewFilterOf } from '../review/parameters.ts';
import { timelineOrderOf } from '../timeline/index.ts';
import { largestDocument } from '../workspace/documents.ts';

/** Which part of the claims an offer is about; each has its words among those of exports. */
export type OfferPart = 'shown' | 'selected' | 'all' | 'document' | 'body';

export interface ExportOffer {
  readonly part: OfferPart;
  readonly order: ExportOrder;
  readonly formats: readonly ExportFormat[];
}

function breakdown(part: OfferPart, scope: Partial<ExportScope>): ExportOffer {
  const order: ExportOrder = { what: 'breakdown', scope: { ...everything, ...scope } };
  return { part, order, formats: formatsOf(order.what) };
}

/** What is selected and can be handed out by itself, the most narrow first. */
function offersOf(
  { subject }: Pick<Address, 'subject'>,
  documents: readonly DocumentSummary[],
): readonly ExportOffer[] {
  const all = breakdown('all', {});
  if (subject === null) return [all];
  const paper = documents.find(({ document }) => document.entity === subject);
  if (paper !== undefined) return [breakdown('document', { documents: [paper.document.id] }), all];
  const isBody = ['agency', 'collective'].includes(kindOf(subject));
  if (!isBody) return [all];
  const brief: ExportOrder = { what: 'brief', agency: subject };
  return [
    { part: 'body', order: brief, formats: formatsOf(brief.what) },
    breakdown('body', { bodies: [subject] }),
    all,
  ];
}

/** The words of the address of the checks; what is unknown falls back as the view does. */
function checksFilterOf({ check, document, state }: Partial<Record<string, string>>): ChecksFilter {
  return {
    check: check || null,
    document: (document || null) as ChecksFilter['document'],
    state: state === 'accepted' || state === 'all' ? state : 'open',
  };
}

/** The queue of the document that is looked through; names nobody knows are no table. */
function reviewOrderOf(
  parameters: Address['parameters'],
  documents: readonly DocumentSummary[],
): ExportOrder | null {
  const shown = documents.find(({ document }) => document.id === parameters['document']);
  if (shown === undefined || parameters['part'] === 'names') return null;
  return { what: 'review', document: shown.document.id, filter: reviewFilterOf(parameters) };
}

/** The document that is read: the view keeps it in the address, and without it opens the one with most measures. */
function documentOrder(
  { parameters, subject }: Pick<Address, 'parameters' | 'subject'>,
  documents: readonly DocumentSummary[],
): ExportOrder | null {
  const shown =
    documents.find(({ document }) => document.id === parameters['document']) ??
    documents.find(({ document }) => document.entity === subject) ??
    largestDocument(documents);
  return shown === undefined ? null : { what: 'document', document: shown.document.id };
}

/** The table on the screen, exactly as its filter shows it; null where no table is. */
export function orderOfView(
  { view, parameters, subject }: Pick<Address, 'view' | 'parameters' | 'subject'>,
  documents: readonly DocumentSummary[],
): ExportOrder | null {
  if (view === 'matrix') return { what: 'matrix', matrix: questionOf(parameters) };
  if (view === 'checks') return { what: 'checks', filter: checksFilterOf(parameters) };
  if (view === 'timeline') return { what: 'timeline', timeline: timelineOrderOf(parameters) };
  if (view === 'document') return documentOrder({ parameters, subject }, documents);
  if (view === 'review') return reviewOrderOf(parameters, documents);
  if (view === 'places') return { what: 'places', places: placesOrderOf(parameters) };
  if (view === 'comparison') {
    const { question, filter } = comparisonOf(parameters, documents);
    return question && { what: 'comparison', ...question, filter };
  }
  const isFigures = view === 'follow' && parameters['part'] === 'figures' && !parameters['thread'];
  return isFigures ? { what: 'figures', figures: figuresSettingsOf(parameters) } : null;
}

function offerOfView(
  address: Pick<Address, 'view' | 'parameters' | 'subject'>,
  documents: readonly DocumentSummary[],
): ExportOffer | null {
  const order = orderOfView(address, documents);
  return order && { part: 'shown', order, formats: formatsOf(order.what) };
}

/** The picture as data, when it is what one looks at. */
function offersOfGraph(view: Address['view'], parts: readonly GraphPart[]): readonly ExportOffer[] {
  if (view !== 'graph') return [];
  return parts.map((part) => ({
    part: part.selected ? 'selected' : 'shown',
    order: { what: 'graph', part },
    formats: formatsOf('graph'),
  }));
}

/** What is on the screen first, then what is selected, then everything. */
export function offersFor(
  address: Pick<Address, 'view' | 'parameters' | 'subject'>,
  documents: readonly DocumentSummary[],
  parts: readonly GraphPart[] = [],
): readonly ExportOffer[] {
  const shown = offerOfView(address, documents);
  return [
    ...offersOfGraph(address.view, parts),
    ...(shown === null ? [] : [shown]),
    ...offersOf(address, documents),
  ];
}
