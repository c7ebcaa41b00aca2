/** A small selection with everything that is hard to write: marks of XML, line breaks, parallel claims, nulls, new qualifiers. */
import type { GraphSelection } from '../../graph-data/graph/formats/index.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import { entityId, statementId } from '../../graph-data/model/ids.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import { smallDataset } from './small-dataset.ts';

const AWKWARD = '<市局> & "甲" \'乙\'\t丙\r\n𠮷 ]]> =1+1';

const thing = (kind: string, name: string, properties: EntityRecord['properties']): EntityRecord => ({
  id: entityId(kind, name),
  kind,
  name,
  fullName: name === '' ? null : `云岭市${name}`,
  aliases: [
    { name: `${name}（别名）`, source: 'vocabulary:<test>' },
    { name: '\u0001', source: '' },
  ],
  properties,
});

const left = thing('agency', AWKWARD, { level: 'city', share: 0.25, vague: true, parent: null, note: '' });
const right = thing('new-kind', '\u0000坏\ud800字', {
  level: 3,
  share: -1e-7,
  vague: false,
  label: 'x',
  size: 2,
});
const [first, second] = smallDataset.statements;

function claim(number: number, parts: Partial<Statement>): Statement {
  if (!first || !second) throw new Error('the small dataset has two statements');
  const places = [
    ...first.evidence,
    ...second.evidence.map((place) => ({ ...place, section: null, line: 9 })),
  ];
  return {
    ...first,
    id: statementId(String(number)),
    subject: left.id,
    object: right.id,
    evidence: places,
    ...parts,
  };
}

/** The qualifiers of tomorrow: the writers may know none by name. */
const tomorrow = {
  comparator: 'at-least',
  period: { from: '2026', to: null },
  places: ['甲', '乙'],
  amount: 12.5,
};

export const awkwardGraph: GraphSelection = {
  documents: smallDataset.documents,
  sections: smallDataset.sections,
  entities: [...smallDataset.entities, left, right],
  statements: [
    ...smallDataset.statements,
    claim(1, {
      relation: 'leads',
      qualifiers: { role: 'lead', order: 2, surface: AWKWARD, openEnded: true },
    }),
    claim(2, { relation: 'leads', confidence: 0.6, origin: 'prose', basis: 'inferred' }),
    claim(3, { relation: 'new-relation', qualifiers: Object.assign({ role: 'joint' as const }, tomorrow) }),
    claim(4, { subject: right.id, object: right.id, rule: 'curated:<file>#3' }),
    claim(5, {
      relation: 'property:date',
      object: null,
      qualifiers: { value: '2026-01', resolution: '\u000b' },
    }),
    claim(6, { relation: 'property:title', object: null, qualifiers: { value: AWKWARD } }),
  ],
};
