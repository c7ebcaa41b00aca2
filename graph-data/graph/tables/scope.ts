/** What part of the claims a file shows. */
import type { DocumentId, EntityId } from '../../model/ids.ts';

/** What is shown when the file is asked for; null narrows nothing. */
export interface ExportScope {
  readonly documents: readonly DocumentId[] | null;
  /** Only measures one of these bodies carries, in whatever role. */
  readonly bodies: readonly EntityId[] | null;
  readonly measures: readonly EntityId[] | null;
}

export const everything: ExportScope = { documents: null, bodies: null, measures: null };
