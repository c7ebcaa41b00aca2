/**
 * What follows from claims that the user changed is found again: threads, contradictions and links of the things concerned. What
 * follows for other things stays as it was inferred and reviewed.
 */
import { infer, inferenceRules } from '../../inference/index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId, StatementId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { type Texts, wordsOf } from '../inferences.ts';

/** Kinds that rules of inference speak of; a changed duty lets nothing else follow. */
const PREMISED: ReadonlySet<string> = new Set(['observation', 'indicator', 'initiative', 'cited-document']);
const RULES: ReadonlySet<string> = new Set(inferenceRules.map(({ id }) => id));

/** Other rules also infer (a body's place), while a document is read: those claims are no conclusion from others. */
const isConcluded = ({ basis, rule }: Statement): boolean =>
  basis === 'inferred' && RULES.has(rule.slice(0, rule.lastIndexOf('@')));

/** The things among those touched whose threads and links are found again, with the indicators of touched figures. */
function premisesTouched(
  { entities, statements }: Pick<Dataset, 'entities' | 'statements'>,
  touched: ReadonlySet<EntityId>,
): ReadonlySet<EntityId> {
  const own = new Set(
    entities.filter(({ id, kind }) => touched.has(id) && PREMISED.has(kind)).map(({ id }) => id),
  );
  const indicators = statements.flatMap(({ subject, relation, object }) =>
    relation === 'observes' && own.has(subject) && object !== null ? [object] : [],
  );
  return new Set([...own, ...indicators]);
}

/** Conclusions about these things: links that end in one, and everything said of a thread that follows or names one. */
function concerning(statements: readonly Statement[], things: ReadonlySet<EntityId>): readonly Statement[] {
  const concluded = statements.filter(isConcluded);
  const direct = ({ subject, object }: Statement): boolean =>
    things.has(subject) || (object !== null && things.has(object));
  const threads = new Set(
    concluded
      .filter((claim) => claim.subject.startsWith('thread:') && direct(claim))
      .map(({ subject }) => subject),
  );
  return concluded.filter((claim) => threads.has(claim.subject) || direct(claim));
}

/**
 * @param before the claims before any entry, which tell what was concluded of the things.
 * @param settled conclusions the user changed or rejected: they do not come back.
 */
export function reinferred(
  before: Dataset,
  after: Dataset,
  touched: ReadonlySet<EntityId>,
  settled: (id: StatementId) => boolean,
  texts: Texts,
): Dataset {
  const things = new Set([...premisesTouched(before, touched), ...premisesTouched(after, touched)]);
  if (things.size === 0) return after;
  const stale = new Set(
    [before, after].flatMap(({ statements }) => concerning(statements, things).map(({ id }) => id)),
  );
  const { documents, entities, statements } = after;
  const found = infer({ documents, entities, statements, words: wordsOf(after, texts), refused: [] });
  const kept = statements.filter((claim) => !(stale.has(claim.id) && isConcluded(claim)));
  const known = new Set(kept.map(({ id }) => id));
  const added = concerning(found.statements, things).filter(({ id }) => !known.has(id) && !settled(id));
  return withThreads({ ...after, statements: [...kept, ...added] }, found.entities);
}

/** The threads that claims still speak of, told anew where they were found anew. */
function withThreads(dataset: Dataset, found: Dataset['entities']): Dataset {
  const { entities, statements } = dataset;
  const named = new Set(statements.flatMap(({ subject, object }) => [subject, object]));
  const told = new Map(found.filter(({ id }) => named.has(id)).map((thread) => [thread.id, thread]));
  const known = new Set(entities.map(({ id }) => id));
  return {
    ...dataset,
    entities: [
      ...entities
        .filter(({ id, kind }) => kind !== 'thread' || named.has(id))
        .map((thing) => told.get(thing.id) ?? thing),
      ...[...told.values()].filter(({ id }) => !known.has(id)),
    ],
  };
}
