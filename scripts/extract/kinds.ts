/** `--kinds all`: initiatives, places and figures of one document as the headless interface prints them. */
import { claimedOnItsOwn, readKinds } from '../../graph-data/extraction/claims/index.ts';
import { type LocatedFigure, valueText } from '../../graph-data/extraction/figures/index.ts';
import type { Initiative } from '../../graph-data/extraction/initiatives/index.ts';
import type { PlaceMention } from '../../graph-data/extraction/places/index.ts';
import type { LocatedDocument, Paragraph } from '../../graph-data/readers/index.ts';
import { lineAt } from '../../graph-data/readers/located-text.ts';

export interface PrintedKinds {
  readonly initiatives: readonly Record<string, unknown>[];
  readonly places: readonly Record<string, unknown>[];
  readonly figures: readonly Record<string, unknown>[];
}

/** `start` and `end` are UTF-16 offsets in the decoded file, as everywhere in the headless interface. */
export function printedKinds(document: LocatedDocument): PrintedKinds {
  const { names, figures } = readKinds(document);
  const paragraphs = document.paragraphs.flatMap((paragraph, index) => {
    const found = names[index];
    return found === undefined ? [] : [{ paragraph, found }];
  });
  return {
    initiatives: paragraphs.flatMap(({ paragraph, found }) =>
      found.initiatives.map((initiative) => printedInitiative(paragraph, initiative)),
    ),
    places: paragraphs.flatMap(({ paragraph, found }) =>
      found.places.filter(claimedOnItsOwn).map((place) => printedPlace(paragraph, place)),
    ),
    figures: figures.figures.map(printedFigure),
  };
}

function printedInitiative(paragraph: Paragraph, initiative: Initiative): Record<string, unknown> {
  const { name, surface, type, status, partOf, locatedIn, group, suspected, rule, confidence, range } =
    initiative;
  return {
    line: lineAt(paragraph, initiative.start),
    name,
    surface,
    type,
    status: status.map(({ word, kind }) => ({ word, kind })),
    partOf,
    locatedIn,
    group,
    suspected,
    rule,
    confidence,
    start: range.start,
    end: range.end,
  };
}

function printedPlace(paragraph: Paragraph, place: PlaceMention): Record<string, unknown> {
  const { name, canonical, type, parent, suspected, rule, confidence, range } = place;
  return {
    line: lineAt(paragraph, place.start),
    name,
    canonical,
    type,
    parent,
    suspected,
    rule,
    confidence,
    start: range.start,
    end: range.end,
  };
}

function printedFigure(figure: LocatedFigure): Record<string, unknown> {
  const { line, name, value, unit, comparator, period, nature, measure, scope, vague, concerns } = figure;
  return {
    line,
    name,
    value: value.kind === 'number' ? value.number : valueText(value),
    unit,
    comparator: comparator.kind,
    period:
      period === null
        ? null
        : { printed: period.printed, kind: period.kind, from: period.from, to: period.to },
    nature,
    measure,
    scope,
    vague,
    concerns,
    suspicions: figure.suspicions,
    printed: figure.printed,
    rule: figure.rule,
    confidence: figure.confidence,
    start: figure.rawRange.start,
    end: figure.rawRange.end,
  };
}
