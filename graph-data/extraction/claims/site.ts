/** Where a claim of one document stands: the decoded text, the section tree, and the heading that owns an offset. */
import type { DocumentRecord, SectionRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { LocatedDocument } from '../../readers/index.ts';

/** The headings around one place; `owner` is what a claim of running text is a claim of. */
export interface Owner {
  /** The measure, else the innermost section, else the document itself. */
  readonly owner: EntityId;
  readonly section: EntityId | null;
  readonly measure: EntityId | null;
}

export interface ClaimSite {
  /** Decoded text of the file. */
  readonly text: string;
  readonly located: LocatedDocument;
  readonly record: DocumentRecord;
  /** Place whose undertakings and figures the document speaks of; empty when nothing tells. */
  readonly homePlace: string;
  /** True for a newspaper page read across its columns. */
  readonly columnsInterleaved: boolean;
  /** Headings above a UTF-16 offset of the file. */
  readonly ownerAt: (offset: number) => Owner;
  /** The place of this listed or printed name, as the document's own mentions tell its kind. */
  readonly placeNamed: (canonical: string) => EntityRecord;
}

/** For each section, the nearest earlier one that is still open where it begins; -1 where there is none. */
function enclosing(sections: readonly SectionRecord[]): number[] {
  const open: number[] = [];
  return sections.map((section, index) => {
    while (open.length > 0 && endOf(sections, open.at(-1)) <= section.headingRange.start) open.pop();
    const outer = open.at(-1) ?? -1;
    open.push(index);
    return outer;
  });
}

function endOf(sections: readonly SectionRecord[], index: number | undefined): number {
  return index === undefined ? 0 : (sections[index]?.range.end ?? 0);
}

/** Index of the last section whose heading begins at or before `offset`; -1 before the first. */
function lastBefore(sections: readonly SectionRecord[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.headingRange.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Looks up the headings above an offset; each look-up costs the depth of the tree. */
export function createOwnerLookup(
  documentEntity: EntityId,
  sections: readonly SectionRecord[],
): (offset: number) => Owner {
  const ordered = [...sections].sort((a, b) => a.headingRange.start - b.headingRange.start);
  const outer = enclosing(ordered);
  const byId = new Map(ordered.map((section) => [section.id, section]));
  return (offset) => {
    let index = lastBefore(ordered, offset);
    while (index >= 0 && endOf(ordered, index) <= offset) index = outer[index] ?? -1;
    let current = ordered[index] ?? null;
    let section: EntityId | null = null;
    let measure: EntityId | null = null;
    while (current !== null) {
      if (current.isMeasure) measure ??= current.id;
      else section ??= current.id;
      current = current.parent === null ? null : (byId.get(current.parent) ?? null);
    }
    return { owner: measure ?? section ?? documentEntity, section, measure };
  };
}
