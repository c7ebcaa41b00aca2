/** An example of a check → claims about an invented paper, as extraction would make them. */
import type { CheckExample } from '../../graph-data/graph/checks/check.ts';
import type { CheckedDocument, CheckSource } from '../../graph-data/graph/checks/ground.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import { documentId, type EntityId, entityId, hashOf, statementId } from '../../graph-data/model/ids.ts';
import type { Qualifiers, Role, Statement } from '../../graph-data/model/statement.ts';

const RELATION: Readonly<Record<Role, string>> = {
  lead: 'leads',
  support: 'supports',
  joint: 'jointly-responsible',
};

const PLACE = '云岭市';

/** Claims of one document; every claim stands behind the one before it. */
class Paper {
  readonly document: CheckedDocument;
  readonly statements: Statement[] = [];
  private at = 0;

  constructor(name: string, type: string, rule: CheckedDocument['rule']) {
    const id = documentId(hashOf(name), 1);
    this.document = { id, entity: entityId('document', id), type, rule };
  }

  say(subject: EntityId, relation: string, object: EntityId | null, qualifiers: Qualifiers = {}): void {
    this.at += 10;
    const { id } = this.document;
    this.statements.push({
      id: statementId(id, subject, relation, object ?? '', String(this.at)),
      ...{ subject, relation, object, qualifiers, document: id },
      evidence: [
        {
          document: id,
          section: null,
          measure: null,
          paragraph: 1,
          line: this.at,
          range: { start: this.at, end: this.at + 1 },
          wording: hashOf(''),
        },
      ],
      origin: 'list',
      basis: 'read',
      rule: 'test@1',
      confidence: 1,
    });
  }
}

class World {
  readonly entities = new Map<EntityId, EntityRecord>();

  thing(kind: string, name: string, properties: EntityRecord['properties'] = {}): EntityId {
    const id = entityId(kind, String(properties['jurisdiction'] ?? ''), name);
    this.entities.set(id, { id, kind, name, fullName: null, aliases: [], properties });
    return id;
  }

  body(name: string, jurisdiction: string): EntityId {
    return this.thing(name.startsWith('各') ? 'collective' : 'agency', name, { jurisdiction });
  }
}

function sayDuty(world: World, paper: Paper, printed: string, order: number, measure: EntityId): void {
  const [role, words = ''] = printed.split(':') as [Role, string];
  const openEnded = words.endsWith('等');
  const body = world.body(openEnded ? words.slice(0, -1) : words, PLACE);
  paper.say(body, RELATION[role], measure, { role, order, ...(openEnded ? { openEnded } : {}) });
}

/** The claims of an example, and the name of each thing in them. */
export function paperOf(example: CheckExample): CheckSource & { nameOf(id: EntityId): string } {
  const world = new World();
  const paper = new Paper(example.says, 'opinion', example.rule ?? 'joint-as-printed');
  const slip = new Paper(`${example.says} 批办单`, 'routing-slip', 'roles-as-printed');
  for (const { name, lists, deadline, indicator } of example.measures) {
    const measure = world.thing('measure', name);
    paper.say(measure, 'part-of', paper.document.entity);
    for (const list of lists)
      for (const [index, printed] of list.entries()) sayDuty(world, paper, printed, index + 1, measure);
    if (deadline !== undefined) paper.say(measure, 'property:deadline', null, { value: deadline });
    if (indicator === true) paper.say(measure, 'sets-target', world.thing('observation', `${name}的数值`));
  }
  for (const { name, count, members } of example.groups ?? []) {
    const group = world.thing('group', name, { count });
    paper.say(paper.document.entity, 'names', group);
    for (const member of members) paper.say(world.thing('initiative', member), 'member-of', group);
  }
  const task = world.thing('measure', '承办事项');
  for (const [index, name] of (example.slip ?? []).entries()) {
    if (index === 0) slip.say(slip.document.entity, 'carries', paper.document.entity);
    slip.say(world.body(name, `${PLACE}高新区`), 'supports', task, { role: 'support', order: index + 1 });
  }
  world.entities.set(paper.document.entity, {
    id: paper.document.entity,
    kind: 'document',
    name: '文件',
    fullName: null,
    aliases: [],
    properties: {},
  });
  return {
    entities: [...world.entities.values()],
    statements: [...paper.statements, ...slip.statements],
    documents: [paper.document, slip.document],
    nameOf: (id) => world.entities.get(id)?.name ?? id,
  };
}
