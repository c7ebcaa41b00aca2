/** Claims and their things in the words of a cell. */
import type { EntityRecord } from '../../model/entity.ts';
import type { Basis } from '../../model/statement.ts';
import { properties, relations } from '../../ontology/index.ts';

export const BASES: Readonly<Record<Basis, string>> = {
  read: '直接读出',
  inferred: '由其他记录推出',
  curated: '人工整理',
  corrected: '人工更正',
};

const PROPERTY = 'property:';

/** What a relation or a property is called. */
export function relationWords(relation: string): string {
  if (!relation.startsWith(PROPERTY)) return relations.get(relation)?.label.zh ?? relation;
  const property = relation.slice(PROPERTY.length);
  return properties.get(property)?.zh ?? property;
}

/** The words on a card: a measure's printed number comes before its heading. */
export function named(entity: EntityRecord | undefined): string {
  if (entity === undefined) return '';
  const { number } = entity.properties;
  return `${typeof number === 'string' && entity.kind !== 'document' ? number : ''}${entity.name}`;
}
