/** A document that comes later judges threads anew: each thread has one verdict, the one all documents together give. */
import { describe, expect, it } from 'vitest';
import { addInferences, assemble, withImports } from '../../../../graph-data/assembly/index.ts';
import type { Dataset } from '../../../../graph-data/model/dataset.ts';
import { countyDataset } from '../../../support/threads-county.ts';

const { dataset: whole, extractions, texts } = countyDataset();

const isVerdict = ({ relation }: Dataset['statements'][number]): boolean => relation === 'property:verdict';
const verdicts = ({ statements }: Dataset): ReadonlyMap<string, readonly (string | undefined)[]> => {
  const found = new Map<string, (string | undefined)[]>();
  for (const { subject, qualifiers } of statements.filter(isVerdict))
    found.set(subject, [...(found.get(subject) ?? []), qualifiers.value]);
  return found;
};

describe.each(extractions.map(({ file }, index) => [file.name, index] as const))(
  'withImports: %s comes later',
  (_, last) => {
    const shipped = addInferences(
      assemble(extractions.filter((_extraction, index) => index !== last)),
      texts,
    );
    const added = extractions[last];
    if (added === undefined) throw new Error('the county has this document');
    const all = withImports({ shipped, imported: [added], setAside: new Set(), texts });
    const own = new Set(added.documents.map(({ id }) => id));

    it('gives every thread one verdict, and the thread says the same', () => {
      for (const [thread, values] of verdicts(all)) {
        expect(values).toHaveLength(1);
        expect(all.entities.find(({ id }) => id === thread)?.properties['verdict']).toBe(values[0]);
      }
    });

    it('judges what the document takes part in as all documents together do', () => {
      const together = verdicts(whole);
      const touched = all.statements.filter(
        (claim) => isVerdict(claim) && claim.evidence.some(({ document }) => own.has(document)),
      );
      for (const { subject, qualifiers } of touched)
        expect(together.get(subject)).toEqual([qualifiers.value]);
    });

    it('keeps every claim about a thing that is there, and every thread has claims', () => {
      const things = new Set(all.entities.map(({ id }) => id));
      for (const { subject, object } of all.statements) {
        expect(things.has(subject)).toBe(true);
        if (object !== null) expect(things.has(object)).toBe(true);
      }
      const named = new Set(all.statements.map(({ subject }) => subject));
      for (const { id, kind } of all.entities) if (kind === 'thread') expect(named.has(id)).toBe(true);
    });
  },
);

describe.each(extractions.map(({ file }, index) => [file.name, index] as const))(
  'withImports: %s is set aside',
  (_, gone) => {
    const out = extractions[gone];
    if (out === undefined) throw new Error('the county has this document');
    const setAside = new Set(out.documents.map(({ id }) => id));
    const all = withImports({ shipped: whole, imported: [], setAside, texts });

    it('rests on the other documents alone, every thread with the verdict they give', () => {
      for (const { document, evidence } of all.statements) {
        expect(setAside.has(document)).toBe(false);
        expect(evidence.some((place) => setAside.has(place.document))).toBe(false);
      }
      const rest = addInferences(assemble(extractions.filter((_extraction, index) => index !== gone)), texts);
      expect(verdicts(all)).toEqual(verdicts(rest));
    });

    it('brings everything back when the document comes back', () => {
      expect(withImports({ shipped: whole, imported: [], setAside: new Set(), texts })).toBe(whole);
    });
  },
);
