/** `npm run --silent extract -- [--format json] [--kinds all] FILE…`: what files say, as JSON on stdout (TXT, HTML, CSV, DOCX, XLSX, OFD, PDF). */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JsonArray } from './extract/json-array.ts';
import { printedFile } from './extract/printed-file.ts';

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

async function print(array: JsonArray, file: string, allKinds: boolean): Promise<void> {
  try {
    for await (const document of printedFile(readFileSync(file), file, allKinds)) array.add(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`无法读取 / cannot read ${file}: ${reason}`, { cause: error });
  }
}

async function printAll({ files, allKinds }: Command): Promise<void> {
  const array = new JsonArray((text) => process.stdout.write(text));
  try {
    for (const file of files) await print(array, file, allKinds);
  } finally {
    array.end();
  }
}

try {
  await printAll(readCommand(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
