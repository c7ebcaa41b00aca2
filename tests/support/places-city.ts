/** The invented city with counties, a park, a far port and what lies in them, on places of its own documents. */
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import { type EntityId, entityId, statementId } from '../../graph-data/model/ids.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import { type FixtureDataset, fixtureDataset } from './dataset.ts';

const record = (kind: string, name: string, properties: EntityRecord['properties'] = {}): EntityRecord => ({
  ...{ id: entityId(kind, name, 'city-of-places'), kind, name, fullName: null, aliases: [], properties },
});
const place = (name: string, type: string, parent: string | null): EntityRecord =>
  record('place', name, { parent, type });

/** Its claims stand where claims of the fixture stand, so that passages open. */
export function cityOfPlaces(): FixtureDataset {
  const { dataset, documents } = fixtureDataset();
  const [city, first, second, park, port] = [
    place('云岭市', 'city', null),
    place('青溪县', 'county', '云岭市'),
    place('石桥县', 'county', '云岭市'),
    place('青溪园区', 'zone', '青溪县'),
    place('远海港', 'port', null),
  ];
  const [works, train] = [record('initiative', '青溪水库'), record('initiative', '远海班列')];
  const agency = dataset.entities.find(({ kind }) => kind === 'agency');
  const model = dataset.statements.find(({ relation }) => relation === 'jointly-responsible');
  if (agency === undefined || model === undefined) throw new Error('the fixture has an agency and its duty');
  const claim = (subject: EntityId, relation: string, object: EntityId): Statement => ({
    ...model,
    ...{ id: statementId(subject, relation, object), subject, relation, object, qualifiers: {} },
  });
  return {
    documents,
    dataset: {
      ...dataset,
      entities: [...dataset.entities, city, first, second, park, port, works, train],
      statements: [
        ...dataset.statements,
        claim(agency.id, 'of-place', city.id),
        claim(works.id, 'lies-in', first.id),
        claim(train.id, 'lies-in', park.id),
        claim(train.id, 'lies-in', port.id),
        claim(model.object ?? city.id, 'concerns', second.id),
      ],
    },
  };
}
