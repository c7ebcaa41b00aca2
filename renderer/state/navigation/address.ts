/**
 * The address of what is looked at: a view, the thing it is about, the claim whose evidence is open, and what the view
 * keeps for itself. Printed as `remit:matrix/measure:<hash>?group=section&sort=count#statement:<hash>`. Ids are hashes of
 * raw source values, so an address holds in every workspace built from the same documents. Pure.
 */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { ViewName } from '../../bridge/contract.ts';
import { isViewName } from './view-names.ts';

export type ViewParameters = Readonly<Record<string, string>>;

export interface Address {
  readonly view: ViewName;
  readonly subject: EntityId | null;
  readonly evidence: StatementId | null;
  /** Sorting, filter, grouping and the like: words of the view's own. */
  readonly parameters: ViewParameters;
}

const SCHEME = 'remit:';
const FORM =
  /^remit:(?<view>[a-z-]+)(?:\/(?<subject>[a-z-]+:[0-9a-f]{20}))?(?:\?(?<query>[^#]*))?(?:#(?<evidence>statement:[0-9a-f]{20}))?$/u;

/** Only what would break the form is escaped, so that Chinese words in an address can be read. */
function escaped(text: string): string {
  return text.replace(/[%&=#?+\s]/gu, encodeURIComponent);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function printQuery(parameters: ViewParameters): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== '');
  if (pairs.length === 0) return '';
  return `?${pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .join('&')}`;
}

function parseQuery(query: string): ViewParameters {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [unescaped(name), unescaped(value.join('='))];
    }),
  );
}

/** The same place is always printed the same. */
export function printAddress({ view, subject, evidence, parameters }: Address): string {
  const path = subject === null ? view : `${view}/${subject}`;
  const fragment = evidence === null ? '' : `#${evidence}`;
  return `${SCHEME}${path}${printQuery(parameters)}${fragment}`;
}

/** True when a text means to be an address, whether or not it leads anywhere. */
export function looksLikeAddress(text: string): boolean {
  return text.trim().startsWith(SCHEME);
}

/** Null when the text is no address or names a view this Remit does not have. */
export function parseAddress(text: string): Address | null {
  const groups = FORM.exec(text.trim())?.groups;
  const view = groups?.['view'] ?? '';
  if (!groups || !isViewName(view)) return null;
  return {
    view,
    // The form admits ids only.
    subject: (groups['subject'] ?? null) as EntityId | null,
    evidence: (groups['evidence'] ?? null) as StatementId | null,
    parameters: parseQuery(groups['query'] ?? ''),
  };
}
