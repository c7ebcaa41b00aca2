/** A rule of inference as a declared object: what it matches, what it emits, its reason, examples that tests run. */
import type { RuleWithExamples } from '../model/rule.ts';
import type { Outlook } from '../model/statement.ts';
import type { Knowledge } from './knowledge.ts';
import type { Inferences } from './types.ts';

/** One figure of an invented document. */
export interface ExampleFigure {
  readonly name: string;
  readonly nature: Outlook;
  /** In `unit`, for example 22.49 for 22.49万人. */
  readonly value: number;
  /** As printed with its multiplier: 万人, 亿元, %. */
  readonly unit: string;
  readonly comparator?: 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx';
  readonly measure?: string;
  /** Kind and last year of the period; the year is null where the page does not tell it. */
  readonly period?: readonly ['by' | 'at' | 'in' | 'since' | 'over', string | null];
  readonly periodPrinted?: string;
  readonly comparison?: string;
  readonly timeSpan?: 'yearly' | 'cumulative';
  readonly partOf?: string;
  readonly scope?: string;
}

export interface ExampleDocument {
  readonly date: string;
  readonly title?: string;
  readonly number?: string;
  readonly figures?: readonly ExampleFigure[];
  /** Relation, outlook, name; optionally the type of the initiative. */
  readonly initiatives?: readonly (readonly [string, Outlook, string, string?])[];
  /** Papers cited by title; `implements` where the document carries them out. */
  readonly cites?: readonly (readonly ['cites' | 'implements', string])[];
  /** Words the document prints besides. */
  readonly prints?: string;
}

export interface Example {
  readonly documents: readonly ExampleDocument[];
  /** `relation subject → object` or `verdict name: value`; all that the rule finds, in any order. */
  readonly finds: readonly string[];
}

export interface InferenceRule extends RuleWithExamples<Example, Example> {
  /** The sentence of its claims, with `{…}` for what differs. */
  readonly reason: string;
  readonly infer: (knowledge: Knowledge) => Inferences;
}

/** A template with its blanks filled; an unknown blank stays as it is, so that a test sees it. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (blank, key: string) => values[key] ?? blank);
}
