/** Writes a file and prints what came of it: run as a user who may not write there. */
import { FileProblem, writeExport } from '../../electron/files/index.ts';

const [file = ''] = process.argv.slice(2);
try {
  await writeExport(file, new TextEncoder().encode('新'), { overwrite: true });
  process.stdout.write('written');
} catch (error) {
  process.stdout.write(error instanceof FileProblem ? error.code : String(error));
}
