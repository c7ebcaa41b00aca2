/** What a document's header says of it, each fact with its place; and whom a routing slip instructs. */
import { statementId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { Fact, Header } from '../../readers/index.ts';
import { readSlipFields } from '../../readers/routing-slip.ts';
import { headerEvidence } from '../evidence.ts';
import type { ClaimSite } from './site.ts';

const FACTS: readonly (keyof Header & ('title' | 'number' | 'issuer' | 'date' | 'classification'))[] = [
  'title',
  'number',
  'issuer',
  'date',
  'classification',
];

function property(site: ClaimSite, name: string, value: string, fact: Fact): Statement {
  const { record } = site;
  return {
    id: statementId(record.id, record.entity, `property:${name}`, value),
    subject: record.entity,
    relation: `property:${name}`,
    object: null,
    qualifiers: { value },
    evidence: [headerEvidence(site.text, fact, record.id)],
    document: record.id,
    origin: 'structure',
    basis: 'read',
    rule: `document-${name}@1`,
    confidence: 1,
  };
}

/** `property:title`, `number`, `issuer`, `date`, `classification`, as the document's record holds them. */
export function headerFacts(site: ClaimSite): Statement[] {
  const { header } = site.located;
  return FACTS.flatMap((name) => {
    const fact = header[name];
    const value = site.record[name];
    return fact === null || value === null ? [] : [property(site, name, value, fact)];
  });
}

const BROKEN_NAME = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** `property:sender` and `urgency` of a routing slip; a name broken over lines of its cell is joined. */
export function slipFacts(site: ClaimSite): Statement[] {
  if (site.record.type !== 'routing-slip') return [];
  const fields = Object.entries(readSlipFields(site.located.lines));
  return fields.flatMap(([name, fact]) =>
    fact === null ? [] : [property(site, name, fact.value.replace(BROKEN_NAME, ''), fact)],
  );
}

/** A slip instructs each body it names: the same places as the duties it gives them. */
export function instructions(site: ClaimSite, duties: readonly Statement[]): Statement[] {
  if (site.record.type !== 'routing-slip') return [];
  return duties.map((duty) => ({
    ...duty,
    id: statementId(site.record.id, site.record.entity, 'instructs', duty.subject, duty.relation),
    subject: site.record.entity,
    relation: 'instructs',
    object: duty.subject,
    qualifiers: {},
    rule: 'slip-instruction@1',
  }));
}
