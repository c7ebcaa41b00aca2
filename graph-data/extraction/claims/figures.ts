/** Figures as observations of indicators: one observation a printed value, one indicator a thing measured in one way. */
import type { EntityRecord } from '../../model/entity.ts';
import { type EntityId, entityId } from '../../model/ids.ts';
import { markless } from '../../model/names.ts';
import type { Statement } from '../../model/statement.ts';
import { type LocatedFigure, type Measure, type Nature, valueText } from '../figures/index.ts';
import { knownPlace } from '../places/index.ts';
import { claimAt, type Spot } from './claim.ts';
import { indicatorName } from './keys.ts';
import type { ClaimSite } from './site.ts';
import type { Claims } from './types.ts';

/** A suspicion is a question to the reader, not a correction. */
const SUSPICION = 0.6;

const RELATION: Record<Nature, string> = {
  target: 'sets-target',
  result: 'reports-result',
  unknown: 'states-figure',
};

/** What is said behind an indicator's name where it is not the level of the thing: growth and share are other indicators. */
const MEASURED: Partial<Record<Measure, string>> = {
  growth: '（增速）',
  share: '（占比）',
  increment: '（增量）',
  rank: '（位次）',
  ratio: '（比例）',
};

/** Names that say the measure themselves: 森林覆盖率, 绿电占比. */
const SAYS_MEASURE = /(?:率|占比|比重|比例|增速|增幅|涨幅|增量|位次|排名|名次)$/u;

/** Comparators that stand behind their number: 350万头以上. */
const BEHIND = /^及?(?:以上|以下|以内|左右|之间|多|余|开外)$/u;

/** 全市, 全区: the document's own scope, which needs no naming. */
const OWN_SCOPE = /^(?:全|我|本)(?:国|省|区|市|盟|州|县|旗)$/u;

/** Scope as it names the indicator: null for the document's own. */
function foreignScope(site: ClaimSite, figure: LocatedFigure): string | null {
  const { scope } = figure;
  if (scope === null || (OWN_SCOPE.test(scope) && !/^全国$/u.test(scope))) return null;
  return knownPlace(scope)?.canonical === site.homePlace ? null : scope;
}

function unitOf(figure: LocatedFigure): string {
  return figure.amount?.unit ?? figure.unit;
}

function indicatorId(site: ClaimSite, figure: LocatedFigure): EntityId {
  const scope = foreignScope(site, figure) ?? site.homePlace;
  return entityId('indicator', scope, markless(indicatorName(figure.name)), figure.measure, unitOf(figure));
}

function indicatorLabel(site: ClaimSite, figure: LocatedFigure): string {
  const scope = foreignScope(site, figure);
  const name = indicatorName(figure.name);
  const measured = SAYS_MEASURE.test(name) ? '' : (MEASURED[figure.measure] ?? '');
  return `${scope === null ? '' : `${scope}·`}${name}${measured}`;
}

function indicatorEntity(site: ClaimSite, figure: LocatedFigure): EntityRecord {
  const name = indicatorLabel(site, figure);
  return {
    id: indicatorId(site, figure),
    kind: 'indicator',
    name,
    fullName: null,
    aliases: indicatorName(figure.name) === figure.name ? [] : [{ name: figure.name, source: 'printed' }],
    properties: {
      measure: figure.measure,
      scope: foreignScope(site, figure) ?? (site.homePlace === '' ? null : site.homePlace),
      unit: unitOf(figure),
    },
  };
}

/** 突破50万头, 350万头以上, 22.49万人: the value as a planner says it. */
function printedValue(figure: LocatedFigure): string {
  // 达到…以上 is printed around the number; the words behind it say it all.
  const comparator = figure.comparator.printed.split('…').at(-1) ?? '';
  if (comparator === '' || figure.printed.includes(comparator)) return figure.printed;
  return BEHIND.test(comparator) ? `${figure.printed}${comparator}` : `${comparator}${figure.printed}`;
}

function numbersOf(figure: LocatedFigure): EntityRecord['properties'] {
  const { value, amount } = figure;
  return {
    amount: amount?.number ?? null,
    amountUnit: amount?.unit ?? null,
    high: value.kind === 'range' ? value.high : null,
    low: value.kind === 'range' ? value.low : null,
    value: value.kind === 'number' ? value.number : valueText(value),
    valueKind: value.kind,
  };
}

function observationEntity(site: ClaimSite, figure: LocatedFigure): EntityRecord {
  const { period } = figure;
  const label = `${indicatorLabel(site, figure)}：${printedValue(figure)}`;
  return {
    id: entityId(
      'observation',
      site.record.id,
      String(figure.rawRange.start),
      String(figure.rawRange.end),
      figure.name,
    ),
    kind: 'observation',
    name: period === null ? label : `${label}（${period.printed}）`,
    fullName: null,
    aliases: [],
    properties: {
      ...numbersOf(figure),
      change: figure.change,
      comparator: figure.comparator.kind,
      comparison: figure.comparison === '' ? null : figure.comparison,
      concerns: figure.concerns.length === 0 ? null : figure.concerns.join(' '),
      date: site.record.date,
      indicator: indicatorName(figure.name),
      measure: figure.measure,
      nature: figure.nature,
      partOf: figure.partOf,
      periodFrom: period?.from ?? null,
      periodKind: period?.kind ?? null,
      periodPrinted: period?.printed ?? null,
      periodTo: period?.to ?? null,
      printed: printedValue(figure),
      scope: figure.scope,
      timeSpan: figure.timeSpan,
      unit: figure.unit,
      vague: figure.vague,
    },
  };
}

/** The figure concerns the place it is about, where that is a named one. */
function scopeClaim(site: ClaimSite, spot: Spot, figure: LocatedFigure, observation: EntityId): Claims {
  const scope = foreignScope(site, figure);
  if (scope === null || knownPlace(scope) === null) return { entities: [], statements: [] };
  const place = site.placeNamed(knownPlace(scope)?.canonical ?? scope);
  const statement = claimAt(site, spot, {
    subject: observation,
    relation: 'concerns',
    object: place.id,
    rule: figure.rule,
    confidence: figure.confidence,
  });
  return { entities: [place], statements: [statement] };
}

/** What contradicts the printed figure, beside it: the printed form stays the value. */
function suspicionClaims(
  site: ClaimSite,
  spot: Spot,
  figure: LocatedFigure,
  observation: EntityId,
): readonly Statement[] {
  return figure.suspicions.map(({ of, candidates, reason, rule }) =>
    claimAt(site, spot, {
      subject: observation,
      relation: `property:suspected-${of}`,
      object: null,
      qualifiers: {
        ...(candidates.length === 0 ? {} : { value: candidates.join('、') }),
        resolution: reason,
      },
      rule,
      confidence: SUSPICION,
    }),
  );
}

/** Claims about one figure: who states it, what it measures, where. */
export function figureClaims(site: ClaimSite, figure: LocatedFigure): Claims {
  const spot: Spot = { paragraph: figure.paragraph, start: figure.range.start, end: figure.range.end };
  const indicator = indicatorEntity(site, figure);
  const observation = observationEntity(site, figure);
  const { date } = site.record;
  const stated: Statement = claimAt(site, spot, {
    subject: site.ownerAt(figure.rawRange.start).owner,
    relation: RELATION[figure.nature],
    object: observation.id,
    qualifiers: { outlook: figure.nature, ...(date === null ? {} : { at: date }) },
    rule: figure.rule,
    confidence: figure.confidence,
  });
  const span: Spot = { paragraph: figure.paragraph, start: figure.span.start, end: figure.span.end };
  const observes = claimAt(site, span, {
    subject: observation.id,
    relation: 'observes',
    object: indicator.id,
    qualifiers: indicatorName(figure.name) === figure.name ? {} : { surface: figure.name },
    rule: figure.rule,
    confidence: figure.confidence,
  });
  const scope = scopeClaim(site, spot, figure, observation.id);
  return {
    entities: [indicator, observation, ...scope.entities],
    statements: [
      stated,
      observes,
      ...scope.statements,
      ...suspicionClaims(site, spot, figure, observation.id),
    ],
  };
}
