/** Errors of any kind → a Failure in the user's language, plain and cloneable. */
import type { Failure, Preferences } from '../bridge/contract.ts';
import { BridgeProblem } from '../bridge/problem.ts';
import { WorkspaceProblem } from '../database/index.ts';
import { type FailedFile, FileProblem } from '../files/index.ts';
import { type FailureCode, failureTexts } from './failure-texts.ts';

export type Language = Preferences['language'];
type Details = Readonly<Record<string, string | number>>;

const EMPTY: Readonly<Record<Language, string>> = { 'zh-CN': '无', en: 'none' };

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u;

/** A time is told by the clock on this wall, to the minute. */
function inWordsOfHere(detail: string): string {
  if (!TIME.test(detail)) return detail;
  const at = new Date(detail);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** An empty detail is said (`无`), not left as a hole in the sentence. */
function fill(pattern: string, details: Details, language: Language): string {
  return pattern.replace(
    /\{(\w+)\}/gu,
    (_, key: string) =>
      inWordsOfHere(String((language === 'en' ? details[`${key}:en`] : undefined) ?? details[key] ?? '')) ||
      EMPTY[language],
  );
}

/** The words for a code. */
export function failure(code: FailureCode, details: Details, language: Language): Failure {
  const words = failureTexts[code][language === 'en' ? 'en' : 'zh'];
  return {
    code,
    message: fill(words.message, details, language),
    hint: fill(words.hint, details, language),
  };
}

/** An outcome whose failed files are told in words. */
export function inWords<Outcome extends { readonly failed: readonly FailedFile[] }>(
  outcome: Outcome,
  language: Language,
): Omit<Outcome, 'failed'> & {
  readonly failed: readonly { readonly file: string; readonly error: Failure }[];
} {
  const failed = outcome.failed.map(({ file, problem }) => ({ file, error: failureOf(problem, language) }));
  return { ...outcome, failed };
}

/** The words for whatever was thrown; what nobody foresaw keeps its own message as the reason. */
export function failureOf(error: unknown, language: Language): Failure {
  if (error instanceof WorkspaceProblem || error instanceof FileProblem || error instanceof BridgeProblem)
    return failure(error.code, error.details, language);
  const reason = error instanceof Error ? error.message : String(error);
  return failure('unexpected', { reason }, language);
}
