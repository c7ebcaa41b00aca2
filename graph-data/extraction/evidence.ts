/** Evidence for a folded range of a paragraph. */
import type { DocumentId, EntityId } from '../model/ids.ts';
import { hashOf } from '../model/ids.ts';
import type { Evidence } from '../model/locator.ts';
import { rawRange } from '../readers/folded-text.ts';
import type { Paragraph } from '../readers/index.ts';
import { lineAt } from '../readers/located-text.ts';

export interface Place {
  readonly document: DocumentId;
  readonly section: EntityId | null;
  readonly measure: EntityId | null;
  /** 0-based index of the paragraph. */
  readonly index: number;
}

/** The place of folded `[start, end)`; `text` is the decoded file. */
export function evidenceFor(
  text: string,
  paragraph: Paragraph,
  start: number,
  end: number,
  place: Place,
): Evidence {
  const range = rawRange(paragraph.folded, start, end);
  return {
    document: place.document,
    section: place.section,
    measure: place.measure,
    paragraph: place.index + 1,
    line: lineAt(paragraph, start),
    range,
    wording: hashOf(text.slice(range.start, range.end)),
  };
}

/** A fact of the header as evidence: it stands before every section. */
export function headerEvidence(
  text: string,
  fact: { readonly line: number; readonly range: { readonly start: number; readonly end: number } },
  document: DocumentId,
): Evidence {
  const { start, end } = fact.range;
  return {
    document,
    section: null,
    measure: null,
    paragraph: 1,
    line: fact.line,
    range: fact.range,
    wording: hashOf(text.slice(start, end)),
  };
}
