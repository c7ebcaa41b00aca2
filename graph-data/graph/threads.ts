/** Follow-through: threads with their verdict, their steps in time, and how far a target was missed or surpassed. */
import type { EntityRecord } from '../model/entity.ts';
import { type EntityId, type FindingId, findingId, type StatementId } from '../model/ids.ts';
import type { Evidence } from '../model/locator.ts';
import type { Outlook, Statement } from '../model/statement.ts';
import { inOneGo } from './steps.ts';

export interface ThreadStep {
  /** The figure, or the measure, section or document that says it. */
  readonly id: EntityId;
  readonly statement: StatementId;
  readonly at: string | null;
  readonly outlook: Outlook;
  readonly status: string | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** Result minus target of the target that decided the verdict, in the unit without multiplier. */
export interface Gap {
  readonly target: EntityId;
  readonly result: EntityId;
  readonly amount: number;
  /** The same as a share of the target. */
  readonly share: number;
  readonly unit: string;
}

export interface Thread {
  readonly id: EntityId;
  readonly name: string;
  readonly about: 'indicator' | 'initiative';
  readonly verdict: string;
  /** The claim that says the verdict. */
  readonly statement: StatementId;
  readonly reason: string;
  /** Places the verdict rests on. */
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  readonly follows: readonly EntityId[];
  /** Oldest first. */
  readonly steps: readonly ThreadStep[];
  /** Set where a target was met or missed. */
  readonly gap: Gap | null;
}

export interface Contradiction {
  readonly statement: StatementId;
  readonly earlier: EntityId;
  readonly later: EntityId;
  readonly reason: string;
  /** Which rule of thumb guessed the reason, for example `decimal-point`. */
  readonly guess: string;
  readonly confidence: number;
  /** The earlier figure's place, then the later one's. */
  readonly evidence: readonly Evidence[];
}

/** What a planner has to look at comes first. */
const ORDER = ['contradicted', 'missed', 'silent', 'renamed', 'open', 'reported', 'met'];

const startOf = (evidence: readonly Evidence[]): number => evidence[0]?.range.start ?? 0;
const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function stepOf({ id, object, qualifiers, evidence }: Statement): readonly ThreadStep[] {
  if (object === null) return [];
  const { at, outlook, status, resolution } = qualifiers;
  return [
    {
      ...{ id: object, statement: id, evidence, reason: resolution ?? '' },
      ...{ at: at ?? null, outlook: outlook ?? 'unknown', status: status ?? null },
    },
  ];
}

function inTime(a: ThreadStep, b: ThreadStep): number {
  return byText(a.at ?? '', b.at ?? '') || startOf(a.evidence) - startOf(b.evidence) || byText(a.id, b.id);
}

const samePlace = (a: Evidence, b: Evidence | undefined): boolean =>
  a.document === b?.document && a.range.start === b.range.start && a.range.end === b.range.end;

type Things = ReadonlyMap<EntityId, EntityRecord>;

function amountOf(things: Things, id: EntityId): number | null {
  const { amount, value } = things.get(id)?.properties ?? {};
  if (typeof amount === 'number') return amount;
  return typeof value === 'number' ? value : null;
}

/** The first two places of a verdict are those of the target and of the result that answered it. */
function gapOf(verdict: Statement, steps: readonly ThreadStep[], things: Things): Gap | null {
  if (verdict.qualifiers.value !== 'met' && verdict.qualifiers.value !== 'missed') return null;
  const [target, result] = verdict.evidence
    .slice(0, 2)
    .map((place) => steps.find(({ evidence }) => samePlace(place, evidence[0])));
  if (target === undefined || result === undefined) return null;
  const [wanted, reached] = [amountOf(things, target.id), amountOf(things, result.id)];
  if (wanted === null || reached === null || wanted === 0) return null;
  const { amountUnit, unit } = things.get(target.id)?.properties ?? {};
  const amount = Number((reached - wanted).toPrecision(12));
  return {
    ...{ target: target.id, result: result.id, amount },
    share: amount / Math.abs(wanted),
    unit: String(amountUnit ?? unit ?? ''),
  };
}

function threadOf(entity: EntityRecord, claims: readonly Statement[], things: Things): readonly Thread[] {
  const verdict = claims.find(({ relation }) => relation === 'property:verdict');
  if (verdict === undefined) return [];
  const steps = claims
    .filter(({ relation }) => relation === 'has-step')
    .flatMap(stepOf)
    .toSorted(inTime);
  const follows = claims.flatMap(({ relation, object }) =>
    relation === 'follows' && object !== null ? [object] : [],
  );
  const { value, resolution } = verdict.qualifiers;
  return [
    {
      ...{ id: entity.id, name: entity.name, steps, follows: follows.toSorted(byText) },
      about: entity.properties['about'] === 'indicator' ? 'indicator' : 'initiative',
      ...{ verdict: value ?? '', statement: verdict.id, reason: resolution ?? '' },
      ...{ evidence: verdict.evidence, confidence: verdict.confidence },
      gap: gapOf(verdict, steps, things),
    },
  ];
}

function byUrgency(a: Thread, b: Thread): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    Math.abs(b.gap?.share ?? 0) - Math.abs(a.gap?.share ?? 0) ||
    byText(a.steps[0]?.at ?? '', b.steps[0]?.at ?? '') ||
    byText(a.id, b.id)
  );
}

/** Every thread, what needs a look first: contradicted, missed by the widest gap, silent, and so on. */
export const threadsOf = (
  entities: Iterable<EntityRecord>,
  statements: Iterable<Statement>,
): readonly Thread[] => inOneGo(threadsInSteps(entities, statements));

/** The same step by step: half a million claims take seconds. */
export function* threadsInSteps(
  entities: Iterable<EntityRecord>,
  statements: Iterable<Statement>,
): Generator<void, readonly Thread[]> {
  const things: Things = new Map([...entities].map((entity) => [entity.id, entity]));
  yield;
  const claims = new Map<EntityId, Statement[]>();
  for (const statement of statements) {
    if (things.get(statement.subject)?.kind !== 'thread') continue;
    const known = claims.get(statement.subject);
    if (known === undefined) claims.set(statement.subject, [statement]);
    else known.push(statement);
  }
  yield;
  const threads: Thread[] = [];
  for (const [id, own] of claims) {
    const entity = things.get(id);
    if (entity !== undefined) threads.push(...threadOf(entity, own, things));
    yield;
  }
  return threads.toSorted(byUrgency);
}

/** Every pair of figures that exclude each other, the surest first. */
export function contradictionsOf(statements: Iterable<Statement>): readonly Contradiction[] {
  return [...statements]
    .flatMap(({ id, relation, subject, object, qualifiers, confidence, evidence }) =>
      relation === 'contradicts' && object !== null
        ? [
            {
              statement: id,
              earlier: object,
              later: subject,
              reason: qualifiers.resolution ?? '',
              guess: qualifiers.value ?? '',
              confidence,
              evidence,
            },
          ]
        : [],
    )
    .toSorted((a, b) => b.confidence - a.confidence || byText(a.statement, b.statement));
}

/** What a user answers who overrules a verdict: another verdict after a rebuild is another question. */
export function verdictFinding({ id, verdict }: Pick<Thread, 'id' | 'verdict'>): FindingId {
  return findingId('thread-verdict', [id, verdict]);
}

/** What a user answers who resolves a contradiction. */
export function conflictFinding({ earlier, later }: Pick<Contradiction, 'earlier' | 'later'>): FindingId {
  return findingId('figure-conflict', [earlier, later]);
}

/** Measures that name what is followed, in the order of the steps; each once. */
export function measuresOfThread({ steps }: Pick<Thread, 'steps'>): readonly EntityId[] {
  const named = steps.flatMap(({ evidence }) => evidence.flatMap(({ measure }) => measure ?? []));
  return [...new Set(named)];
}
