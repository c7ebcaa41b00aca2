/** Serves the window with the invented city in a plain browser: `npx vite -c tests/support/preview.vite.config.ts`. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const project = fileURLToPath(new URL('../../', import.meta.url));

function fakeRemit(): Plugin {
  const src = `/@fs${project}tests/support/fake-remit.ts`;
  return {
    name: 'fake-remit',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'script', attrs: { type: 'module', src }, injectTo: 'head-prepend' }],
    },
  };
}

export default defineConfig({
  root: `${project}renderer`,
  base: './',
  cacheDir: `${project}.cache/preview`,
  plugins: [react(), fakeRemit()],
  server: { port: 5199, strictPort: true, fs: { allow: [project] }, watch: { usePolling: false } },
});
