/** The process that is measured: reads the files of a folder one by one, as `extract` does, and counts what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedFile } from '../../extract/printed-file.ts';

/** What the process saw of itself. */
export interface Measured {
  readonly documents: number;
  readonly inputBytes: number;
  readonly outputCharacters: number;
  /** By the clock, and of the processor: other work on the machine lengthens the first only. */
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
  /** Resident memory before the first file and at its peak, in bytes. */
  readonly memoryBefore: number;
  readonly memoryPeak: number;
}

async function measure(folder: string, allKinds: boolean): Promise<Measured> {
  const memoryBefore = process.memoryUsage.rss();
  const started = performance.now();
  const used = process.cpuUsage();
  let documents = 0;
  let inputBytes = 0;
  let outputCharacters = 0;
  for (const name of readdirSync(folder).sort()) {
    const bytes = readFileSync(join(folder, name));
    inputBytes += bytes.length;
    for await (const document of printedFile(bytes, name, allKinds)) {
      documents += 1;
      outputCharacters += JSON.stringify(document).length;
    }
  }
  const { user, system } = process.cpuUsage(used);
  return {
    documents,
    inputBytes,
    outputCharacters,
    milliseconds: performance.now() - started,
    processorMilliseconds: (user + system) / 1000,
    memoryBefore,
    memoryPeak: process.resourceUsage().maxRSS * 1024,
  };
}

const [folder = '', kinds = ''] = process.argv.slice(2);
process.send?.(await measure(folder, kinds === 'all'));
