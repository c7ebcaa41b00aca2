/** A dataset of an invented province, of any size: bodies of a hundred places, papers with measures, initiatives, duties. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { documentId, type EntityId, entityId, hashOf, statementId } from '../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import { BODIES, CHAPTERS, TASKS, VERBS } from '../extraction/invented-words.ts';
import { type Chance, chanceFrom } from '../shared/chance.ts';

const SEED = 20_000;
const MEASURES_OF_PAPER = 60;
const DUTIES_OF_MEASURE = 3;
const FIRST = [...'云澜栖白松青石望梅雁'];
const SECOND = [...'岭川霞桦原梧泉江溪鸣'];
const ENDS = ['市', '县', '区', '旗'] as const;
const KINDS = ['工程', '行动', '产业园', '铁路', '水库', '平台'] as const;
const RELATIONS: Readonly<Record<Role, string>> = {
  lead: 'leads',
  support: 'supports',
  joint: 'jointly-responsible',
};
const ROLES = ['lead', 'support', 'joint'] as const;

function thing(kind: string, name: string, more: Partial<EntityRecord> = {}): EntityRecord {
  return { id: entityId(kind, name), kind, name, fullName: null, aliases: [], properties: {}, ...more };
}

function places(): readonly string[] {
  const names = FIRST.flatMap((first) => SECOND.map((second) => `${first}${second}`));
  return names.map((name, index) => `${name}${ENDS[index % ENDS.length] ?? ''}`);
}

function bodiesOf(place: string): EntityRecord[] {
  return BODIES.map((body) => {
    const stem = body.replace(/^市委?/u, '');
    const aliases = [{ name: stem, source: 'invented' }];
    const properties = { jurisdiction: place, level: 'city' };
    return thing('agency', `${place}${stem}`, { fullName: `${place}人民政府${stem}`, aliases, properties });
  });
}

interface Paper {
  readonly record: DocumentRecord;
  readonly measures: readonly EntityRecord[];
}

function paperOf(number: number, chance: Chance, names: readonly string[]): Paper {
  const title = `${names[number % names.length]}关于${chance.pick(TASKS)}的实施意见（${number}）`;
  const file = hashOf(title);
  const id = documentId(file, 1);
  const measures = Array.from({ length: MEASURES_OF_PAPER }, (_measure, index) => {
    const words = `${chance.pick(VERBS)}${names[chance.whole(0, names.length - 1)]}${chance.pick(TASKS)}${chance.pick(CHAPTERS)}`;
    return thing('measure', words, {
      id: entityId('measure', id, String(index)),
      properties: { number: `（${index + 1}）` },
    });
  });
  const record: DocumentRecord = {
    ...{
      id,
      entity: entityId('document', id),
      file,
      part: 1,
      type: 'opinion',
      title,
      number: null,
      issuer: null,
    },
    ...{
      date: null,
      classification: null,
      range: { start: 0, end: title.length },
      firstLine: 1,
      lastLine: 1,
    },
    roleRule: { id: 'roles-as-printed', statedAt: null },
  };
  return { record, measures };
}

function claim(paper: Paper, subject: EntityId, relation: string, object: EntityId, role?: Role): Statement {
  const { id, title } = paper.record;
  const range = { start: 0, end: title?.length ?? 0 };
  return {
    ...{ id: statementId(id, subject, relation, object), subject, relation, object, document: id },
    qualifiers: role === undefined ? {} : { role, order: 1 },
    evidence: [
      {
        document: id,
        section: null,
        measure: null,
        paragraph: 1,
        line: 1,
        range,
        wording: hashOf(title ?? ''),
      },
    ],
    ...{ origin: 'list', basis: 'read', rule: 'invented@1', confidence: 1 },
  };
}

function claimsOf(paper: Paper, chance: Chance, bodies: readonly EntityRecord[]): Statement[] {
  return paper.measures.flatMap((measure) => [
    claim(paper, measure.id, 'part-of', paper.record.entity),
    ...chance.sample(ROLES, DUTIES_OF_MEASURE).map((role) => {
      const body = bodies[chance.whole(0, bodies.length - 1)] ?? measure;
      return claim(paper, body.id, RELATIONS[role], measure.id, role);
    }),
  ]);
}

/** About `count` things with their claims, always the same. */
export function inventedOffice(count: number): Dataset {
  const chance = chanceFrom(SEED);
  const names = places();
  const bodies = names.flatMap(bodiesOf);
  const initiatives = names.flatMap((name) =>
    KINDS.map((kind) => thing('initiative', `${name}“${chance.pick(TASKS)}”${kind}`)),
  );
  const left = count - bodies.length - initiatives.length;
  const papers = Array.from({ length: Math.floor(left / (MEASURES_OF_PAPER + 1)) }, (_paper, index) =>
    paperOf(index + 1, chance, names),
  );
  const records = papers.map((paper) => paper.record);
  return {
    files: records.map(({ file, title }) => ({
      sha256: file,
      name: `${title}.txt`,
      byteLength: 1,
      encoding: 'utf-8',
    })),
    documents: records,
    sections: [],
    entities: [
      ...records.map(({ entity, title }) => thing('document', title ?? '', { id: entity })),
      ...papers.flatMap((paper) => paper.measures),
      ...bodies,
      ...initiatives,
    ],
    statements: papers.flatMap((paper) => claimsOf(paper, chance, bodies)),
    issues: [],
  };
}
