/** `npm run --silent extract -- [--format json] FILE…`: responsibilities of text files as JSON on stdout. */
import { readFileSync } from 'node:fs';
import { type Extraction, extractFile } from '../graph-data/extraction/index.ts';

const USAGE = '用法 / usage: npm run --silent extract -- [--format json] FILE…';

interface PrintedStatement {
  readonly line: number;
  readonly measure: string;
  readonly agency: string;
  readonly surface: string;
  readonly role: string;
  readonly order: number;
  readonly rule: string;
  readonly origin: 'list' | 'prose';
  readonly start: number;
  readonly end: number;
}

function measureNames(extraction: Extraction): ReadonlyMap<string, string> {
  return new Map(
    extraction.sections.map((section) => {
      const gap = /\d$/u.test(section.number) ? ' ' : '';
      return [section.id, `${section.number}${gap}${section.heading}`];
    }),
  );
}

function printed(extraction: Extraction, file: string): unknown[] {
  const measures = measureNames(extraction);
  return extraction.duties.map(({ document, items }) => ({
    file,
    document: {
      title: document.title,
      number: document.number,
      issuer: document.issuer,
      date: document.date,
      roleRule: document.roleRule.id,
    },
    statements: items.map(({ statement, line, agency, surface, role, order }): PrintedStatement => {
      const range = statement.evidence[0]?.range ?? { start: 0, end: 0 };
      return {
        line,
        measure: measures.get(statement.object ?? '') ?? '',
        agency,
        surface,
        role,
        order,
        rule: statement.rule,
        origin: statement.origin === 'prose' ? 'prose' : 'list',
        start: range.start,
        end: range.end,
      };
    }),
    issues: extraction.issues
      .filter((issue) => issue.document === document.id)
      .map((issue) => ({ line: issue.line, message: issue.message })),
  }));
}

function parseArguments(values: readonly string[]): string[] {
  const files: string[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? '';
    if (value === '--format') {
      at += 1;
      if (values[at] !== 'json')
        throw new Error(`不支持的格式 / unknown format: ${values[at] ?? ''}. ${USAGE}`);
    } else if (value.startsWith('--')) throw new Error(`不认识的选项 / unknown option: ${value}. ${USAGE}`);
    else files.push(value);
  }
  if (files.length === 0) throw new Error(USAGE);
  return files;
}

function read(file: string): unknown[] {
  try {
    return printed(extractFile(readFileSync(file), file), file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`无法读取 / cannot read ${file}: ${reason}`);
  }
}

try {
  const result = parseArguments(process.argv.slice(2)).flatMap(read);
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
