/** The one window: where it was last, in the colour of the theme, shown when there is something to see. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { z } from 'zod';
import { START_PAGE } from './protocol.ts';
import { type StateFile, stateFile } from './state-file.ts';

export const TITLE = '职图 Remit';
const SMALLEST = { width: 1024, height: 640 };
const DEFAULT_SIZE = { width: 1366, height: 768 };
/** The page's own paper (`renderer/app/theme/tokens.ts`), so that nothing flashes before it is drawn. */
const BACKGROUND = { light: '#efebe4', dark: '#191816' };
/** Writing the place on every pixel of a drag would wear the disk. */
const SAVE_DELAY = 400;

const placement = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});
type Placement = z.infer<typeof placement>;

/** A place on a screen that is still there; a window remembered on an unplugged one would be out of reach. */
function reachable({ x, y, width, height }: Placement): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(x + width, workArea.x + workArea.width);
    const bottom = Math.min(y + height, workArea.y + workArea.height);
    return right - Math.max(x, workArea.x) > 100 && bottom - Math.max(y, workArea.y) > 50;
  });
}

function remembered(store: StateFile): Placement | null {
  const parsed = placement.safeParse(store.read());
  return parsed.success && reachable(parsed.data) ? parsed.data : null;
}

export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

function remember(window: BrowserWindow, store: StateFile): void {
  let timer: NodeJS.Timeout | null = null;
  const save = (): void => {
    if (!window.isDestroyed()) store.write({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const later = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY);
  };
  window.on('resize', later);
  window.on('move', later);
  window.on('close', () => {
    if (timer !== null) clearTimeout(timer);
    save();
  });
}

/** @param preload path of the built preload script. */
export function openWindow(preload: string, placementFile: string): BrowserWindow {
  const store = stateFile(placementFile);
  const place = remembered(store);
  const window = new BrowserWindow({
    ...(place === null ? DEFAULT_SIZE : { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: TITLE,
    backgroundColor: backgroundColor(),
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  if (place?.maximized === true) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  remember(window, store);
  void window.loadURL(START_PAGE);
  return window;
}
