/** What a page of Remit cannot do, tried in real Electron. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { RemitApi } from '../../electron/bridge/contract.ts';
import { ask, askRaw } from '../support/ask.ts';
import { type LaunchedApp, launchRemit } from '../support/electron.ts';
import { type Office, openOffice } from '../support/office.ts';
import { inProject } from '../support/paths.ts';

let office: Office;
let remit: LaunchedApp;
let server: Server;
let visits: string[];
let address: string;

test.beforeAll(async () => {
  office = await openOffice();
  const { dataset, workspace, documents } = office;
  remit = await launchRemit({ dataset, workspace, documents });
  server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => {
  visits = [];
});
test.afterAll(async () => {
  server.close();
  await remit.close();
  await office.remove();
});

const refusedSoFar = async (): Promise<number> =>
  (await ask(remit.page, 'app.describe', null)).networkRequestsRefused;

test('a full session reaches no network, breaks no policy and logs no error', async () => {
  const { page } = remit;
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.reload();
  const { hits } = await ask(page, 'search.find', { text: 'fagaiwei', limit: 10 });
  const id = hits[0]?.card.id;
  if (id === undefined) throw new Error('nothing found');
  const { duties } = await ask(page, 'entity.describe', { id });
  await ask(page, 'graph.neighbourhood', { id, limit: 20 });
  for (const { statement } of duties) await ask(page, 'evidence.passages', { statement });
  for (const { document } of await ask(page, 'documents.list', null))
    await ask(page, 'documents.outline', { id: document.id });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fgw');
  await page.keyboard.press('Enter');
  for (const theme of ['dark', 'light'] as const) await ask(page, 'preferences.write', { theme });
  await page.waitForTimeout(1500);
  expect(said).toEqual([]);
  expect(await refusedSoFar()).toBe(0);
});

test('whatever the page tries, nothing leaves', async () => {
  const { page } = remit;
  const outcome = await page.evaluate(async (host) => {
    const settled = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'reached',
        () => 'refused',
      );
    const image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = resolve;
      element.onerror = reject;
      element.src = `http://${host}/image`;
    });
    const socket = new Promise((resolve, reject) => {
      const connection = new WebSocket(`ws://${host}/socket`);
      connection.onopen = resolve;
      connection.onerror = reject;
    });
    const script = new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = `http://${host}/script`;
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
    for (const rel of ['prefetch', 'preload', 'dns-prefetch', 'preconnect', 'stylesheet']) {
      const element = document.createElement('link');
      Object.assign(element, { rel, href: `http://${host}/${rel}` });
      document.head.append(element);
    }
    const frame = document.createElement('iframe');
    frame.src = `http://${host}/frame`;
    document.body.append(frame);
    navigator.sendBeacon(`http://${host}/beacon`, 'x');
    const tried = await Promise.all([
      settled(fetch(`http://${host}/fetch`)),
      settled(image),
      settled(socket),
      settled(script),
    ]);
    frame.remove();
    return tried;
  }, address);
  expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused']);
  await page.waitForTimeout(500);
  expect(visits).toEqual([]);
});

test('what gets past the page is refused and counted', async () => {
  const before = await refusedSoFar();
  const outcome = await remit.app.evaluate(async ({ net, session }, host) => {
    const attempts = [
      net.fetch(`http://${host}/net`),
      session.defaultSession.fetch(`http://${host}/session`),
      session.defaultSession.fetch('https://example.org/'),
    ];
    const settled = await Promise.allSettled(attempts);
    return settled.map(({ status }) => status);
  }, address);
  expect(outcome).toEqual(['rejected', 'rejected', 'rejected']);
  expect(visits).toEqual([]);
  expect(await refusedSoFar()).toBe(before + 3);
});

test('no window opens, no page is left', async () => {
  const { page, app } = remit;
  const start = page.url();
  expect(await page.evaluate((host) => window.open(`http://${host}/window`) === null, address)).toBe(true);
  expect(await page.evaluate(() => window.open('app://remit/index.html') === null)).toBe(true);
  for (const target of [
    `http://${address}/away`,
    'file:///etc/passwd',
    'data:text/html,away',
    'javascript:void 0',
  ]) {
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
      location.href = url;
    }, target);
    await page.waitForTimeout(150);
    expect(page.url()).toBe(start);
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(visits).toEqual([]);
});

test('no permission is given', async () => {
  const answers = await remit.page.evaluate(async () => {
    const settled = (attempt: Promise<unknown>): Promise<string> => attempt.then(String, () => 'refused');
    const place = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    return Promise.all([
      Notification.requestPermission(),
      settled(navigator.mediaDevices.getUserMedia({ audio: true })),
      settled(navigator.mediaDevices.getDisplayMedia()),
      settled(navigator.clipboard.readText()),
      settled(place),
    ]);
  });
  expect(answers).toEqual(['denied', 'refused', 'refused', 'refused', 'refused']);
});

test('the page names no path: a file it makes itself has none and is not read', async () => {
  const answer = await remit.page.evaluate(() => {
    const { drop } = (window as unknown as { remit: RemitApi }).remit;
    return drop([new File(['x'], '/etc/passwd')]);
  });
  expect(answer).toMatchObject({ ok: true, value: { imported: [], alreadyThere: [], failed: [] } });
});

test('the page has three functions and nothing of Node or Electron', async () => {
  const world = await remit.page.evaluate(() => {
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ];
    const remitApi = (window as unknown as { remit: object }).remit;
    return { found: names.filter((name) => name in window), api: Object.keys(remitApi).sort() };
  });
  expect(world).toEqual({ found: [], api: ['drop', 'on', 'request'] });
  const settings = await remit.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return {
      contextIsolation,
      sandbox,
      nodeIntegration,
      webSecurity,
      webviewTag: webviewTag ?? false,
    };
  });
  expect(settings).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('no spelling dictionary is looked for', async () => {
  expect(await remit.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(
    false,
  );
});

test('inline scripts and eval do not run', async () => {
  const ran = await remit.page.evaluate(async () => {
    const element = document.createElement('script');
    element.textContent = 'document.title = "inline ran"';
    document.head.append(element);
    const evaluated = document.createElement('script');
    evaluated.src = 'data:text/javascript,document.title="data ran"';
    document.head.append(evaluated);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return document.title;
  });
  expect(ran).not.toMatch(/ran/u);
});

test('the protocol serves the window and nothing beside it, with its policy', async () => {
  const answers = await remit.app.evaluate(async ({ session }) => {
    const ask = async (url: string) => {
      const response = await session.defaultSession.fetch(url);
      return { status: response.status, policy: response.headers.get('content-security-policy') ?? '' };
    };
    return {
      page: await ask('app://remit/index.html'),
      above: await ask('app://remit/..%2f..%2fpackage.json'),
      preload: await ask('app://remit/..%2fpreload%2findex.cjs'),
      host: await ask('app://elsewhere/index.html').catch(() => null),
      file: await ask('file:///etc/hostname'),
    };
  });
  expect(answers.page.status).toBe(200);
  expect(answers.page.policy).toContain("script-src 'self'");
  expect(answers.page.policy).toContain("connect-src 'none'");
  expect(answers.page.policy).not.toMatch(/script-src[^;]*unsafe/u);
  expect([answers.above, answers.preload, answers.file].map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(answers.host?.status ?? 404).toBe(404);
});

test('requests that are not in the contract are answered with a Failure', async () => {
  const { page } = remit;
  const cases = [
    ['constructor', null, 'request-unknown'],
    ['folder.link', { folder: '/etc' }, 'request-unknown'],
    ['entity.describe', { id: "agency:' OR 1=1" }, 'request-invalid'],
    ['search.find', { text: 'x', limit: 10, sql: 'SELECT 1' }, 'request-invalid'],
  ] as const;
  for (const [name, input, code] of cases)
    expect(await askRaw(page, name, input)).toMatchObject({ ok: false, error: { code } });
});

test('a page of another origin is not heard, even with the preload', async () => {
  const preload = inProject('out', 'preload', 'index.cjs');
  const answer = await remit.app.evaluate(async ({ BrowserWindow }, script) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload: script, sandbox: true, contextIsolation: true },
    });
    try {
      await stranger.loadURL('data:text/html,stranger');
      return await stranger.webContents.executeJavaScript("window.remit.request('workspace.summary', null)");
    } finally {
      stranger.destroy();
    }
  }, preload);
  expect(answer).toMatchObject({ ok: false, error: { code: 'request-refused' } });
});
