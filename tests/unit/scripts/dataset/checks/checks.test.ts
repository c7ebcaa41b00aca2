import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../graph-data/model/dataset.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import { type EntityId, hashOf } from '../../../../../graph-data/model/ids.ts';
import { type Bounds, checkBounds } from '../../../../../scripts/dataset/checks/bounds.ts';
import { checkEnds } from '../../../../../scripts/dataset/checks/ends.ts';
import { checkEvidence } from '../../../../../scripts/dataset/checks/evidence.ts';
import { checkNames } from '../../../../../scripts/dataset/checks/names.ts';
import type { Problem } from '../../../../../scripts/dataset/checks/problem.ts';
import { SMALL_TEXT, smallDataset } from '../../../../support/small-dataset.ts';

const [document] = smallDataset.documents;
const [duty, structure] = smallDataset.statements;
if (document === undefined || duty === undefined || structure === undefined)
  throw new Error('fixture is empty');

const messages = (problems: readonly Problem[]): string =>
  problems.map((problem) => problem.message).join('; ');
const broken = (change: Partial<Dataset>): Dataset => ({ ...smallDataset, ...change });
const texts = new Map([[document.file, SMALL_TEXT]]);
const none = new Map();

const bounds: Bounds = {
  kinds: { document: [1, 1], measure: [1, 1], agency: [1, 2] },
  documents: {
    [document.id]: { measures: [1, 1], relations: { 'jointly-responsible': [1, 1], 'part-of': [1, 1] } },
  },
};

describe('bounds', () => {
  it('accepts counts inside their bounds', () => {
    expect(checkBounds(smallDataset, bounds)).toEqual([]);
  });

  it('reports a count outside, a kind without a bound, and a document without an entry', () => {
    expect(messages(checkBounds(broken({ statements: [structure] }), bounds))).toContain(
      'jointly-responsible: 0 is not in 1–1',
    );
    expect(messages(checkBounds(smallDataset, { ...bounds, kinds: {} }))).toContain(
      'agency: 1, but bounds.json gives no bound',
    );
    expect(messages(checkBounds(smallDataset, { ...bounds, documents: {} }))).toContain(
      'no entry for this document',
    );
  });
});

describe('evidence', () => {
  it('accepts places whose wording is the one that was read', () => {
    expect(checkEvidence(smallDataset, texts)).toEqual([]);
  });

  it('reports a claim without evidence', () => {
    expect(messages(checkEvidence(broken({ statements: [{ ...duty, evidence: [] }] }), none))).toContain(
      'without evidence',
    );
  });

  it('reports a range outside the document, a foreign section and a changed wording', () => {
    const [place] = duty.evidence;
    if (place === undefined) throw new Error('fixture has no place');
    const withPlace = (change: Partial<typeof place>): Dataset =>
      broken({ statements: [{ ...duty, evidence: [{ ...place, ...change }] }] });
    expect(messages(checkEvidence(withPlace({ range: { start: 5, end: 9999 } }), none))).toContain(
      'does not lie',
    );
    expect(messages(checkEvidence(withPlace({ line: 7 }), none))).toContain('line 7');
    expect(messages(checkEvidence(withPlace({ section: 'section:gone' as EntityId }), none))).toContain(
      'section:gone',
    );
    expect(messages(checkEvidence(withPlace({ wording: hashOf('市教育局') }), texts))).toContain(
      'not the one that was read',
    );
  });
});

describe('ends', () => {
  it('accepts what the ontology declares', () => {
    expect(checkEnds(smallDataset)).toEqual([]);
  });

  it('reports dangling ends, undeclared relations, wrong ends, duplicates and idle things', () => {
    const gone = 'agency:gone' as EntityId;
    expect(messages(checkEnds(broken({ statements: [{ ...duty, subject: gone }, structure] })))).toContain(
      'is no entity',
    );
    expect(
      messages(checkEnds(broken({ statements: [{ ...duty, relation: 'likes' }, structure] }))),
    ).toContain('not declared');
    expect(
      messages(checkEnds(broken({ statements: [{ ...duty, object: duty.subject }, structure] }))),
    ).toContain('not in the ontology');
    expect(messages(checkEnds(broken({ statements: [duty, duty, structure] })))).toContain('stands twice');
    expect(messages(checkEnds(broken({ statements: [structure] })))).toContain('stands in no claim');
  });

  it('reports an entity that lacks a property its kind requires', () => {
    const entities = smallDataset.entities.map((entity) => ({ ...entity, properties: {} }));
    expect(messages(checkEnds(broken({ entities })))).toContain('lacks the property level');
  });
});

describe('names', () => {
  it('accepts known bodies', () => {
    expect(checkNames(smallDataset)).toEqual([]);
  });

  it('reports an unknown body, a telephone number and a person', () => {
    const issue = {
      document: document.id,
      line: 2,
      range: null,
      code: 'unknown-agency',
      message: 'no body is called 市某局',
    };
    expect(messages(checkNames(broken({ issues: [issue] })))).toContain('市某局');
    const called = smallDataset.entities.map((entity) => ({
      ...entity,
      fullName: `${entity.name} 13800000000`,
    }));
    expect(messages(checkNames(broken({ entities: called })))).toContain('telephone');
    const person = smallDataset.entities.map((entity) => ({ ...entity, name: '某某同志' }));
    expect(messages(checkNames(broken({ entities: person })))).toContain('like a person');
  });

  it('reports two things of one name that no property tells apart, and lets units tell them apart', () => {
    const indicator = (id: string, unit: string): EntityRecord => ({
      id: `indicator:${id}` as EntityRecord['id'],
      kind: 'indicator',
      name: '茶园',
      fullName: null,
      aliases: [],
      properties: { measure: 'level', unit },
    });
    const named = (...entities: EntityRecord[]) => messages(checkNames(broken({ entities })));
    expect(named(indicator('1', '亩'), indicator('2', '亩'))).toContain('nothing tells them apart');
    expect(named(indicator('1', '亩'), indicator('2', '个'))).toBe('');
  });
});
