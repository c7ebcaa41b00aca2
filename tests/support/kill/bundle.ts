/** The worker of the kill test as scripts a bare Node starts in a moment: loading TypeScript two hundred times would take minutes. */
import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../../../scripts/app/places.ts';

export interface Bundle {
  readonly worker: string;
  readonly importWorker: string;
  readonly claimWriter: string;
}

/** @param folder where the scripts go */
export async function bundleWorker(folder: string): Promise<Bundle> {
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: {
          'worker-on': inProject('tests', 'support', 'kill', 'worker-on.ts'),
          'import-worker': inProject('electron', 'files', 'import', 'worker.ts'),
          'claim-writer': inProject('electron', 'main', 'service', 'writing', 'worker.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
  const script = (name: string): string => join(folder, `${name}.mjs`);
  return {
    worker: script('worker-on'),
    importWorker: script('import-worker'),
    claimWriter: script('claim-writer'),
  };
}
