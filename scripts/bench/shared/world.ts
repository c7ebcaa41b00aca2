/** An invented whole of any size with three claims for each thing: clusters as in real workspaces, Chinese names, a fixed seed. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { documentId, type EntityId, entityId, hashOf, statementId } from '../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import { type Chance, chanceFrom } from './chance.ts';

const SEED = 20_261_129;
const CITY = '云岭市';
/** Things that belong together, and claims for each thing; of ten claims one leads out of its cluster. */
const [CLUSTER, CLAIMS, OUTSIDE] = [140, 3, 10];
/** One body for so many other things. */
const BODIES = 8;
const KINDS = ['measure', 'initiative', 'indicator', 'place'] as const;
const ROLES: readonly [relation: string, role: Role][] = [
  ['leads', 'lead'],
  ['supports', 'support'],
  ['jointly-responsible', 'joint'],
];
const TRADES: readonly [string, ...string[]] = [
  '农牧',
  '水利',
  '交通',
  '住建',
  '教育',
  '卫健',
  '文旅',
  '商务',
];
const OBJECTS: readonly [string, ...string[]] = [
  '肉牛产业集群建设',
  '城乡供水一体化',
  '数字政务平台',
  '老旧小区改造',
  '园区基础设施',
  '公共文化服务',
];

const FILE = hashOf('an invented whole for the bench');
const PAPER = documentId(FILE, 1);

const paper: DocumentRecord = {
  ...{ id: PAPER, file: FILE, part: 1, entity: entityId('document', PAPER) },
  ...{ type: 'opinion', title: `${CITY}实施意见`, number: null, issuer: null, date: null },
  ...{ classification: null, roleRule: { id: 'roles-as-printed', statedAt: null } },
  ...{ range: { start: 0, end: 1 }, firstLine: 1, lastLine: 1 },
};

function thingOf(chance: Chance, at: number): EntityRecord {
  const isBody = at % BODIES === 0;
  const kind = isBody ? 'agency' : (KINDS[at % KINDS.length] ?? 'measure');
  const name = isBody ? `${chance.pick(TRADES)}局${at}` : `${chance.pick(OBJECTS)}${at}`;
  return { id: entityId(kind, CITY, name), kind, name, fullName: null, aliases: [], properties: {} };
}

function claimOf(subject: EntityRecord, object: EntityId, order: number, line: number): Statement {
  const [relation, role] = ROLES[order % ROLES.length] ?? ['leads', 'lead'];
  const isDuty = subject.kind === 'agency' && object.startsWith('measure:');
  const said = isDuty ? relation : 'concerns';
  const place = { document: PAPER, section: null, measure: null, paragraph: line, line };
  return {
    id: statementId(subject.id, said, object, `${order}`),
    ...{ subject: subject.id, relation: said, object },
    qualifiers: isDuty ? { role, order: order + 1 } : {},
    evidence: [{ ...place, range: { start: line * 2, end: line * 2 + 1 }, wording: hashOf(subject.name) }],
    ...{ document: PAPER, origin: 'list', basis: 'read', rule: 'bench@1', confidence: 1 },
  };
}

/** Another thing of the same cluster, squared chance: a few are joined with many. */
function partnerOf(chance: Chance, at: number, size: number): number {
  if (chance.whole(1, OUTSIDE) === 1) return chance.whole(0, size - 1);
  const first = at - (at % CLUSTER);
  const last = Math.min(size, first + CLUSTER) - 1;
  return first + Math.floor((chance.whole(0, 999) / 1000) ** 2 * (last - first + 1));
}

/** The same whole every time. */
export function worldOf(size: number): Dataset {
  const chance = chanceFrom(SEED);
  const things = Array.from({ length: size }, (_, at) => thingOf(chance, at));
  const statements = things.flatMap((subject, at) =>
    Array.from({ length: CLAIMS }, (_, order) => {
      const partner = things[partnerOf(chance, at, size)];
      const object = partner === undefined || partner === subject ? things[(at + 1) % size] : partner;
      return claimOf(subject, object?.id ?? subject.id, order, at + 2);
    }),
  );
  return {
    files: [{ sha256: FILE, name: 'whole.txt', byteLength: size * 2 + 10, encoding: 'utf-8' }],
    documents: [paper],
    sections: [],
    entities: [
      ...things,
      {
        ...{ id: paper.entity, kind: 'document', name: paper.title ?? '', fullName: null, aliases: [] },
        properties: { type: 'opinion' },
      },
    ],
    statements,
    issues: [],
  };
}
