/** `npm run --silent extract -- [--format json] [--kinds all] FILE…`: what text files say, as JSON on stdout. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractFile } from '../graph-data/extraction/index.ts';
import { readFile } from '../graph-data/readers/index.ts';
import { printedKinds } from './extract/kinds.ts';
import { printedDocuments } from './extract/responsibilities.ts';

const USAGE =
  '用法 / usage: npm run --silent extract -- [--format json] [--kinds responsibilities|all] FILE…';

interface Command {
  readonly files: readonly string[];
  readonly allKinds: boolean;
}

function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      kinds: { type: 'string', default: 'responsibilities' },
    },
  });
  if (values.format !== 'json') throw new Error(`不支持的格式 / unknown format: ${values.format}. ${USAGE}`);
  if (values.kinds !== 'responsibilities' && values.kinds !== 'all')
    throw new Error(`不支持的种类 / unknown kinds: ${values.kinds}. ${USAGE}`);
  if (positionals.length === 0) throw new Error(USAGE);
  return { files: positionals, allKinds: values.kinds === 'all' };
}

function read(file: string, allKinds: boolean): readonly object[] {
  try {
    const bytes = readFileSync(file);
    const documents = printedDocuments(extractFile(bytes, file, { dutiesOnly: true }), file);
    if (!allKinds) return documents;
    const kinds = readFile(bytes).documents.map(printedKinds);
    return documents.map((document, index) => ({ ...document, ...kinds[index] }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`无法读取 / cannot read ${file}: ${reason}`, { cause: error });
  }
}

try {
  const { files, allKinds } = readCommand(process.argv.slice(2));
  const result = files.flatMap((file) => read(file, allKinds));
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
