/** Whose bodies they are: each body belongs to the place its name was resolved to. */
import type { EntityRecord } from '../../model/entity.ts';
import { type EntityId, statementId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { ClaimSite } from './site.ts';
import type { Claims } from './types.ts';

/** A place that is told only in relation to the issuer (所在省) is no named place. */
const RELATIVE = /所在|所辖/u;

/** `of-place` for each body with a named jurisdiction; the evidence is where the body is named first. */
export function bodyClaims(
  site: ClaimSite,
  bodies: readonly EntityRecord[],
  named: readonly Statement[],
): Claims {
  const first = new Map<EntityId, Statement>();
  for (const statement of named) {
    if (!first.has(statement.subject)) first.set(statement.subject, statement);
  }
  const entities: EntityRecord[] = [];
  const statements: Statement[] = [];
  for (const body of bodies) {
    const jurisdiction = body.properties['jurisdiction'];
    const source = first.get(body.id);
    if (typeof jurisdiction !== 'string' || RELATIVE.test(jurisdiction) || source === undefined) continue;
    const place = site.placeNamed(jurisdiction);
    entities.push(place);
    statements.push({
      ...source,
      id: statementId(site.record.id, body.id, 'of-place', place.id),
      relation: 'of-place',
      object: place.id,
      qualifiers: { resolution: source.qualifiers.resolution ?? 'jurisdiction' },
      origin: 'prose',
      basis: 'inferred',
      rule: 'jurisdiction@1',
    });
  }
  return { entities, statements };
}
