/** Why a thing is in the graph: its names with their sources, and every claim about it with rule and place. */
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import { relations } from '../../graph-data/ontology/index.ts';

/** Things called so: by name, full name, alias, or a printed form in one of their claims. */
export function thingsCalled(dataset: Dataset, name: string): readonly EntityRecord[] {
  const printed = new Set(
    dataset.statements.filter(({ qualifiers }) => qualifiers.surface === name).map(({ subject }) => subject),
  );
  return dataset.entities.filter(
    (entity) =>
      entity.name === name ||
      entity.fullName === name ||
      entity.aliases.some((alias) => alias.name === name) ||
      printed.has(entity.id),
  );
}

/** Lines for one thing: what it is, how it is called and why, then its claims in printed order. */
export function explain(dataset: Dataset, entity: EntityRecord): readonly string[] {
  const names = new Map(dataset.entities.map(({ id, name }) => [id, name]));
  const documents = new Map(dataset.documents.map(({ id, title, number }) => [id, number ?? title ?? id]));
  const claims = dataset.statements.filter(
    ({ subject, object }) => subject === entity.id || object === entity.id,
  );
  return [
    `${entity.name}  [${entity.kind}]  ${entity.id}`,
    ...(entity.fullName === null ? [] : [`  full name: ${entity.fullName}`]),
    ...entity.aliases.map((alias) => `  also called ${alias.name} (${alias.source})`),
    ...Object.entries(entity.properties).map(([key, value]) => `  ${key}: ${value ?? 'unknown'}`),
    `  ${claims.length} claims:`,
    ...claims.flatMap((claim) => claimLines(claim, names, documents)),
  ];
}

function claimLines(
  claim: Statement,
  names: ReadonlyMap<string, string>,
  documents: ReadonlyMap<string, string>,
): readonly string[] {
  const { qualifiers, basis, rule, confidence } = claim;
  const reasons = [
    qualifiers.surface === undefined ? null : `printed as ${qualifiers.surface}`,
    qualifiers.resolution === undefined ? null : `resolved by ${qualifiers.resolution}`,
    confidence < 1 ? `confidence ${confidence}` : null,
  ].filter((reason) => reason !== null);
  const places = claim.evidence.map(
    ({ document, line, range }) =>
      `${documents.get(document) ?? document} line ${line}, ${range.start}–${range.end}`,
  );
  return [
    `  - ${sentenceOf(claim, names)}`,
    `    ${basis} by ${rule}${reasons.length === 0 ? '' : `; ${reasons.join('; ')}`}`,
    ...places.map((place) => `    stands in ${place}`),
  ];
}

function sentenceOf(claim: Statement, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  const relation = relations.get(claim.relation);
  if (relation === undefined) return `${claim.relation}: ${claim.qualifiers.value ?? ''}`;
  return relation.sentence.zh
    .replace('{source}', nameOf(claim.subject))
    .replace('{target}', nameOf(claim.object));
}
