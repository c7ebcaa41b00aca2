/** What a document says of itself is kept as a claim and in its record; a correction changes both. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { Effects, Ground } from './types.ts';

const FACTS = ['title', 'number', 'issuer', 'date', 'classification'] as const;

/** The record and the thing of the document whose fact the relation says; nothing for every other relation. */
export function documentFact(
  { documents }: Ground,
  subject: EntityRecord,
  relation: string,
  value: string,
): Pick<Effects, 'documents' | 'things'> {
  const fact = FACTS.find((name) => relation === `property:${name}`);
  const document = [...documents.values()].find(({ entity }) => entity === subject.id);
  if (fact === undefined || document === undefined) return { documents: [], things: [] };
  const told: DocumentRecord = { ...document, [fact]: value };
  return { documents: [told], things: fact === 'title' ? [{ ...subject, name: value }] : [] };
}
