/**
 * Required by Electron before the app (`electron -r`): holds the app's `ready` back until Playwright has attached and
 * calls `__playwright_run`. Without it the window is sometimes made while Playwright is still attaching, and on a busy
 * machine both then wait for each other. Playwright's own loader does this too, but also switches parts of Chromium
 * off that Remit has to switch off itself.
 */
const { app } = require('electron');

const ready = app.whenReady();
const emit = app.emit.bind(app);
let held = [];
let release = () => {};
const attached = new Promise((resolve) => {
  release = resolve;
});

app.whenReady = () => attached;
app.isReady = () => false;
app.emit = (name, ...args) => {
  if (name !== 'ready') return emit(name, ...args);
  held = args;
  return true;
};

globalThis.__playwright_run = async () => {
  await ready;
  app.isReady = () => true;
  app.whenReady = () => ready;
  app.emit = emit;
  release();
  emit('ready', ...held);
};
