/** Why a thing is in the graph: its names with their sources, and every claim about it with rule, place and premises. */
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { Evidence } from '../../graph-data/model/locator.ts';
import { markless } from '../../graph-data/model/names.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import { relations } from '../../graph-data/ontology/index.ts';
import { createPremiseLookup, ruleMatches } from './premises.ts';

/** Things called so: by name, full name, alias, or a printed form in one of their claims; marks do not matter. */
export function thingsCalled(dataset: Dataset, name: string): readonly EntityRecord[] {
  const bare = markless(name);
  const printed = new Set(
    dataset.statements.filter(({ qualifiers }) => qualifiers.surface === name).map(({ subject }) => subject),
  );
  return dataset.entities.filter(
    (entity) =>
      markless(entity.name) === bare ||
      entity.fullName === name ||
      entity.aliases.some((alias) => markless(alias.name) === bare) ||
      printed.has(entity.id),
  );
}

/** What the lines of one thing are made with. */
interface Words {
  readonly names: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
  readonly headings: ReadonlyMap<string, string>;
  readonly premisesOf: (claim: Statement) => readonly Statement[];
}

function wordsOf(dataset: Dataset): Words {
  return {
    names: new Map(dataset.entities.map(({ id, name }) => [id, name])),
    documents: new Map(dataset.documents.map(({ id, title, number }) => [id, number ?? title ?? id])),
    headings: new Map(dataset.sections.map(({ id, number, heading }) => [id, `${number}${heading}`])),
    premisesOf: createPremiseLookup(dataset),
  };
}

/** Lines for one thing: what it is, how it is called and why, then its claims in printed order. */
export function explain(dataset: Dataset, entity: EntityRecord): readonly string[] {
  const words = wordsOf(dataset);
  const claims = dataset.statements.filter(
    ({ subject, object }) => subject === entity.id || object === entity.id,
  );
  return [
    `${entity.name}  [${entity.kind}]  ${entity.id}`,
    ...(entity.fullName === null ? [] : [`  full name: ${entity.fullName}`]),
    ...entity.aliases.map((alias) => `  also called ${alias.name} (${alias.source})`),
    ...Object.entries(entity.properties).map(([key, value]) => `  ${key}: ${value ?? 'unknown'}`),
    `  ${claims.length} claims:`,
    ...claims.flatMap((claim) => claimLines(claim, words)),
  ];
}

/** Of an inferred claim `resolution` is its reason, of a read one the way its name was resolved. */
function reasonsOf({ basis, qualifiers, confidence }: Statement): readonly string[] {
  const { surface, resolution } = qualifiers;
  return [
    surface === undefined ? null : `printed as ${surface}`,
    resolution === undefined || basis !== 'read' ? null : `resolved by ${resolution}`,
    confidence < 1 ? `confidence ${confidence}` : null,
  ].filter((reason) => reason !== null);
}

function claimLines(claim: Statement, words: Words): readonly string[] {
  const { basis, rule, qualifiers, evidence } = claim;
  const matches = ruleMatches(rule);
  return [
    `  - ${sentenceOf(claim, words)}`,
    `    ${[`${basis} by ${rule}`, ...reasonsOf(claim)].join('; ')}`,
    ...(basis === 'read' || qualifiers.resolution === undefined
      ? []
      : [`    because ${qualifiers.resolution}`]),
    ...(matches === null ? [] : [`    rule: ${matches}`]),
    ...evidence.map((place) => `    stands in ${placeOf(place, words)}`),
    ...words
      .premisesOf(claim)
      .map((premise) => `    rests on: ${sentenceOf(premise, words)} (${premise.rule})`),
  ];
}

function placeOf({ document, line, range, section, measure }: Evidence, words: Words): string {
  const heading = words.headings.get(measure ?? section ?? '');
  const under = heading === undefined ? '' : ` under ${heading}`;
  return `${words.documents.get(document) ?? document} line ${line}, ${range.start}–${range.end}${under}`;
}

function sentenceOf(claim: Statement, words: Words): string {
  const nameOf = (id: string | null): string => (id === null ? '' : (words.names.get(id) ?? id));
  const relation = relations.get(claim.relation);
  if (relation === undefined) return `${claim.relation}: ${claim.qualifiers.value ?? ''}`;
  return relation.sentence.zh
    .replace('{source}', nameOf(claim.subject))
    .replace('{target}', nameOf(claim.object));
}
