/** The smallest Electron: one window of the given size on the page of the peers, in the runtime the app runs in. */
const { app, BrowserWindow } = require('electron');

const [page, width, height] = process.argv.slice(-3);

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: Number(width), height: Number(height), useContentSize: true });
  window.loadFile(page);
});
app.on('window-all-closed', () => app.quit());
