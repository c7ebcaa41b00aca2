/** Remit's own command line. Switches of Chromium stand beside ours and are passed over. */
import { parseArgs } from 'node:util';
import type { Preferences } from '../bridge/contract.ts';

export interface Arguments {
  readonly workspace: string | null;
  /** Folder whose documents are linked at start. */
  readonly documents: string | null;
  readonly dataset: string | null;
  readonly language: Preferences['language'] | null;
  readonly theme: Preferences['theme'] | null;
  /** One sentence for each value that was not understood. */
  readonly complaints: readonly string[];
}

const LANGUAGES = ['zh-CN', 'en'] as const;
const THEMES = ['light', 'dark', 'system'] as const;

const OPTIONS = {
  workspace: { type: 'string' },
  documents: { type: 'string' },
  dataset: { type: 'string' },
  language: { type: 'string' },
  theme: { type: 'string' },
} as const;

type Given = Readonly<Record<string, unknown>>;

function textOf(given: Given, name: keyof typeof OPTIONS, complaints: string[]): string | null {
  const value = given[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && value !== '') return value;
  complaints.push(`--${name} 需要一个值 / needs a value`);
  return null;
}

function choiceOf<Choice extends string>(
  given: Given,
  name: keyof typeof OPTIONS,
  choices: readonly Choice[],
  complaints: string[],
): Choice | null {
  const value = textOf(given, name, complaints);
  const choice = choices.find((candidate) => candidate === value) ?? null;
  if (value !== null && choice === null)
    complaints.push(`--${name} ${value}: 应为 / must be ${choices.join(' | ')}`);
  return choice;
}

/** @param argv the arguments after the executable (and the app folder, where there is one). */
export function readArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true });
  const complaints: string[] = [];
  return {
    workspace: textOf(values, 'workspace', complaints),
    documents: textOf(values, 'documents', complaints),
    dataset: textOf(values, 'dataset', complaints),
    language: choiceOf(values, 'language', LANGUAGES, complaints),
    theme: choiceOf(values, 'theme', THEMES, complaints),
    complaints,
  };
}
