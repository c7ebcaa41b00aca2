/** The command line of `npm run export`, checked before anything is opened. */
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type ExportFormat,
  type ExportSubject,
  exportFormats,
  exportSubjects,
  formatsOf,
} from '../../graph-data/graph/tables/index.ts';
import { ExportRefusal } from './refusal.ts';

/** A review is handed out from the window, where it is done. */
type CommandSubject = Exclude<ExportSubject, 'review'>;

const subjects = exportSubjects.filter((subject): subject is CommandSubject => subject !== 'review');

export interface ExportCommand {
  readonly what: CommandSubject;
  readonly format: ExportFormat;
  readonly out: string;
  readonly workspace: string | null;
  readonly agency: string | null;
  readonly document: string | null;
  /** The two documents of a comparison. */
  readonly left: string | null;
  readonly right: string | null;
  readonly overwrite: boolean;
}

const OPTIONS = {
  what: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  workspace: { type: 'string' },
  agency: { type: 'string' },
  document: { type: 'string' },
  left: { type: 'string' },
  right: { type: 'string' },
  overwrite: { type: 'boolean' },
} as const;

const USAGE = `用法 / usage: npm run --silent export -- --what ${subjects.join('|')} --format ${exportFormats.join('|')} --out FILE [--workspace FILE] [--agency NAME] [--document ID] [--left ID --right ID] [--overwrite]`;

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new ExportRefusal(`${message} ${USAGE}`);
  }
}

function chosen<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const given = value === undefined ? '缺少 / missing' : `“${value}” 无效 / is not known`;
  throw new ExportRefusal(`--${name} ${given}；可用 / one of: ${choices.join(', ')}。${USAGE}`);
}

/** Without `--format` the file's ending says it. */
function formatFor(what: ExportSubject, given: string | undefined, out: string): ExportFormat {
  const format = chosen('format', given ?? extname(out).slice(1).toLowerCase(), exportFormats);
  const available = formatsOf(what);
  if (available.includes(format)) return format;
  throw new ExportRefusal(
    `“${what}” 不能导出为 ${format}，可用 / cannot be written as ${format}, only as: ${available.join(', ')}`,
  );
}

/**
 * @param folder where the person typed the command: relative paths start there.
 * @throws ExportRefusal saying what is wrong and what would be right.
 */
export function readCommand(argv: readonly string[], folder: string): ExportCommand {
  const { what, format, out, workspace, agency, document, left, right, overwrite } = parsed(argv);
  const subject = chosen('what', what, subjects);
  if (out === undefined || out === '')
    throw new ExportRefusal(`缺少 --out FILE / --out FILE is missing。${USAGE}`);
  return {
    what: subject,
    format: formatFor(subject, format, out),
    out: resolve(folder, out),
    workspace: workspace === undefined ? null : resolve(folder, workspace),
    agency: agency ?? null,
    document: document ?? null,
    left: left ?? null,
    right: right ?? null,
    overwrite: overwrite ?? false,
  };
}
