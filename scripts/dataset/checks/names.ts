/** Bodies are known, and no record carries what could name or reach a person. */
import { type Dataset, tables, toLines } from '../../../graph-data/model/dataset.ts';
import { type Problem, reporter } from './problem.ts';

const problem = reporter('names');

/** Mainland mobile and landline numbers, and the word that announces one. */
const TELEPHONE = /(?<![0-9a-f])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?![0-9a-f])|电话/;
/** Forms of address follow a person's name; a post (分管副市长) may carry a duty and has none. */
const PERSON = /(?:同志|先生|女士)$/;

/** Issue codes that mean a body was named and not understood. */
const UNKNOWN_BODY = 'unknown-agency';

/** Unknown bodies, telephone numbers, titles of persons, two things of one name. */
export function checkNames(dataset: Dataset): readonly Problem[] {
  return [
    ...checkBodies(dataset),
    ...checkTelephones(dataset),
    ...checkPersons(dataset),
    ...checkDuplicates(dataset),
  ];
}

/** Headings and printed values repeat by nature: they are told apart by where they stand. */
const REPEATING: ReadonlySet<string> = new Set(['section', 'measure', 'observation', 'document']);

/** Two things of one kind and name must differ in a property: the unit, the scope, the type, the jurisdiction. */
function checkDuplicates(dataset: Dataset): readonly Problem[] {
  const seen = new Map<string, string>();
  return dataset.entities.flatMap(({ id, kind, name, properties }) => {
    if (REPEATING.has(kind)) return [];
    const key = JSON.stringify([kind, name, properties]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, id);
      return [];
    }
    return [problem(id, `${kind} ${name} is named like ${first} and nothing tells them apart`)];
  });
}

function checkBodies(dataset: Dataset): readonly Problem[] {
  return dataset.issues
    .filter((issue) => issue.code === UNKNOWN_BODY)
    .map((issue) => problem(`${issue.document} line ${issue.line}`, issue.message));
}

function checkTelephones(dataset: Dataset): readonly Problem[] {
  return tables.flatMap((table) =>
    toLines(dataset[table])
      .split('\n')
      .flatMap((line, index) =>
        TELEPHONE.test(line) ? [problem(`${table}.jsonl line ${index + 1}`, 'holds a telephone number')] : [],
      ),
  );
}

function checkPersons(dataset: Dataset): readonly Problem[] {
  return dataset.entities
    .filter((entity) => entity.kind === 'agency' && PERSON.test(entity.name))
    .map((entity) => problem(entity.id, `${entity.name} reads like a person`));
}
