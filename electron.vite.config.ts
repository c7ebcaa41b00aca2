/**
 * Builds the three parts of the app into `out/`. Everything is bundled except what is listed in
 * package.json's `dependencies` (native addons). Targets are the oldest runtime Remit is started on, the fallback
 * Electron 33 of `scripts/setup/electron-fallback.mjs`: newer ones understand it too.
 */
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const OLDEST_NODE = 'node20.18';
const OLDEST_CHROMIUM = 'chrome130';

const inProject = (path: string): string => resolve(import.meta.dirname, path);

/** Tables of characters for PDF fonts: pdf.js reads them as files, so they lie beside the built scripts. */
const characterMaps = {
  name: 'character-maps',
  closeBundle: () =>
    cpSync(inProject('node_modules/pdfjs-dist/cmaps'), inProject('out/main/character-maps'), {
      recursive: true,
    }),
};

export default defineConfig({
  main: {
    plugins: [characterMaps],
    // Its Node build declares a `require` of its own, which meets the one electron-vite puts into every chunk that
    // mentions the word. Only its worker threads differ, and nothing here uses them.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: OLDEST_NODE,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: inProject('electron/main/index.ts'),
          'graph-service': inProject('electron/main/graph-service.ts'),
          print: inProject('electron/main/print.ts'),
          'import-worker': inProject('electron/files/import/worker.ts'),
          'claim-writer': inProject('electron/main/service/writing/worker.ts'),
        },
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: OLDEST_NODE,
      // A sandboxed preload can require nothing but electron, so all of it is one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: inProject('electron/bridge/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: inProject('renderer'),
    plugins: [react()],
    build: {
      target: OLDEST_CHROMIUM,
      outDir: inProject('out/renderer'),
      minify: true,
      rolldownOptions: { input: { index: inProject('renderer/index.html') } },
    },
  },
});
