/** The committed dataset against independent readings: who is responsible, in which role, in which order. */
import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';
import opinion from '../../fixtures/readings/opinion-2023-8.json' with { type: 'json' };
import slip from '../../fixtures/readings/routing-slip-198.json' with { type: 'json' };

const { dataset } = readDataset(DATASET_FOLDER);
const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
const sections = new Map(dataset.sections.map((section) => [section.id, section]));

function documentWhere(isIt: (document: DocumentRecord) => boolean): DocumentRecord {
  const found = dataset.documents.filter(isIt);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} documents fit`);
  return only;
}

const startOf = (statement: Statement): number => statement.evidence[0]?.range.start ?? 0;

function dutiesOf(document: DocumentRecord, role?: Role): readonly Statement[] {
  return dataset.statements
    .filter((statement) => statement.document === document.id && statement.qualifiers.role !== undefined)
    .filter((statement) => role === undefined || statement.qualifiers.role === role)
    .sort((a, b) => startOf(a) - startOf(b));
}

const nameOf = (statement: Statement): string => entities.get(statement.subject)?.name ?? '';
const numberOf = (statement: Statement): string => {
  const measure = statement.object === null ? undefined : sections.get(statement.object);
  return (measure?.number ?? '').replace(/[（）()]/g, '');
};

describe('the opinion', () => {
  const document = documentWhere(
    (candidate) => candidate.type !== 'routing-slip' && candidate.number === opinion.number,
  );
  const duties = dutiesOf(document);

  it('has the 28 measures of the reading, each with its bodies in printed order', () => {
    const read: Record<string, string[]> = {};
    for (const duty of duties) {
      const bodies = read[numberOf(duty)] ?? [];
      read[numberOf(duty)] = [...bodies, nameOf(duty)];
    }
    expect(read).toEqual(opinion.measures);
  });

  it('keeps every list joint, as the document gives no other rule', () => {
    expect(document.roleRule).toEqual({ id: 'joint-as-printed', statedAt: null });
    expect(new Set(duties.map((duty) => duty.qualifiers.role))).toEqual(new Set(['joint']));
  });

  it('keeps classes of bodies as collectives', () => {
    const collectives = new Set(
      duties.filter((duty) => entities.get(duty.subject)?.kind === 'collective').map(nameOf),
    );
    expect(collectives).toEqual(
      new Set(['各级党委（党组）', '各旗县市区', '市深化“放管服”改革优化营商环境工作领导小组成员单位']),
    );
  });
});

describe('the routing slip', () => {
  const document = documentWhere((candidate) => candidate.type === 'routing-slip');
  const names = (role: Role): readonly string[] =>
    dutiesOf(document, role).map((duty) => duty.qualifiers.surface ?? nameOf(duty));

  it('has its lead and its supporting bodies', () => {
    expect(names('lead')).toEqual(slip.lead);
    expect(names('support')).toEqual(slip.support);
  });

  it('takes them for bodies of the development zone, apart from the city’s of the same name', () => {
    const jurisdictions = dutiesOf(document)
      .filter((duty) => duty.qualifiers.role !== 'joint')
      .map((duty) => entities.get(duty.subject)?.properties['jurisdiction']);
    expect(new Set(jurisdictions)).toEqual(new Set([slip.jurisdiction]));
    const education = dataset.entities.filter(
      (entity) => entity.kind === 'agency' && entity.name.endsWith('教育局'),
    );
    expect(education.map((entity) => entity.properties['jurisdiction']).sort()).toEqual(
      [slip.jurisdiction, '通辽市'].sort(),
    );
  });

  it('is a document of its own that carries the opinion', () => {
    const carried = dataset.statements.filter((statement) => statement.relation === 'carries');
    expect(carried.map((statement) => statement.subject)).toEqual([document.entity]);
  });
});
