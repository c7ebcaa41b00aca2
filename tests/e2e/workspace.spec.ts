/** The workspace through the life of the app: made, kept, linked; and what the program remembers. */
import { stat } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ask, askRaw, heard, listen } from '../support/ask.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';

freshOfficeForEachTest();

test('a first start makes it, a second one opens it', async () => {
  const first = await start();
  const made = await ask(first.page, 'workspace.summary', null);
  expect(made).toMatchObject({ readOnly: false, notice: null, revision: 1 });
  expect(made.busiest[0]).toMatchObject({ name: '市发改委', roles: { lead: 1, joint: 3 } });
  expect(made.roles).toEqual({ lead: 1, support: 2, joint: 8 });
  await first.close();
  const { mtimeMs } = await stat(office.workspace);
  const second = await start();
  expect(await ask(second.page, 'workspace.summary', null)).toMatchObject({ revision: 1, readOnly: false });
  await second.close();
  expect((await stat(office.workspace)).mtimeMs).toBe(mtimeMs);
});

test('typing initials in the window finds the agency and its duties', async () => {
  const { page, close } = await start();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sfgw');
  await expect(page.getByText('市发改委').first()).toBeVisible();
  await close();
});

test('--documents links at start; the passage shows the words', async () => {
  const { page, close } = await start({ documents: office.documents });
  await expect
    .poll(async () => (await ask(page, 'documents.list', null)).map((document) => document.linked))
    .toEqual([true, true]);
  const { hits } = await ask(page, 'search.find', { text: '市发改委', limit: 1 });
  const card = hits[0]?.card;
  if (card === undefined) throw new Error('nothing found');
  const { duties } = await ask(page, 'entity.describe', { id: card.id });
  for (const { statement } of duties) {
    const { places, sentence } = await ask(page, 'evidence.passages', { statement });
    const passage = places[0]?.passage;
    expect(passage?.verified).toBe(true);
    expect(passage?.marks.map(([from, to]) => passage.text.slice(from, to))).toEqual(['市发改委']);
    expect(sentence.zh).toContain('市发改委');
  }
  await close();
});

test('the folder dialog links, reports and tells the window; cancelling it gives nothing', async () => {
  const { page, app, close } = await start();
  const answerDialog = (canceled: boolean, folder: string) =>
    app.evaluate(
      ({ dialog }, answer) => {
        dialog.showOpenDialog = async () => answer;
      },
      { canceled, filePaths: canceled ? [] : [folder] },
    );
  await answerDialog(true, '');
  expect(await ask(page, 'documents.link', null)).toBeNull();
  await listen(page, 'workspace.changed');
  await answerDialog(false, office.documents);
  const report = await ask(page, 'documents.link', null);
  expect(report?.linked.map(({ file }) => file)).toEqual(['共享城市.txt', '处理单.txt']);
  expect(await heard<'workspace.changed'>(page)).toEqual([{ revision: 3 }]);
  await answerDialog(false, '/nowhere');
  expect(await askRaw(page, 'documents.link', null)).toMatchObject({
    ok: false,
    error: { code: 'folder-unreadable', message: expect.stringContaining('/nowhere') },
  });
  await close();
});

test('theme and language are kept, the command line overrides them for once', async () => {
  const first = await start();
  await ask(first.page, 'preferences.write', { theme: 'dark', language: 'en' });
  await first.close();
  const second = await start();
  expect(await ask(second.page, 'preferences.read', null)).toEqual({
    theme: 'dark',
    language: 'en',
    tour: 'offered',
    author: '',
  });
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  const label = await second.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
  expect(label).toBe('File');
  await second.close();
  const third = await start({ language: 'zh-CN' });
  expect((await ask(third.page, 'preferences.read', null)).language).toBe('zh-CN');
  await third.close();
  const fourth = await start();
  expect((await ask(fourth.page, 'preferences.read', null)).language).toBe('en');
  await fourth.close();
});

test('failures come in the language of the user', async () => {
  const { page, close } = await start({ language: 'en' });
  const unknown = { id: `agency:${'0'.repeat(20)}` };
  expect(await askRaw(page, 'entity.describe', unknown)).toMatchObject({
    ok: false,
    error: { code: 'entity-unknown', message: expect.stringContaining('not found') },
  });
  await ask(page, 'preferences.write', { language: 'zh-CN' });
  expect(await askRaw(page, 'entity.describe', unknown)).toMatchObject({
    error: { message: expect.stringContaining('没有找到') },
  });
  await close();
});

test('the window comes back where it was, never smaller than it can be', async () => {
  const first = await start();
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 700 });
  });
  // The display server moves it in its own time.
  const width = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds().width);
  await expect.poll(width).toBe(1100);
  await first.close();
  const second = await start();
  const window = await second.app.evaluate(({ BrowserWindow }) => {
    const [own] = BrowserWindow.getAllWindows();
    return {
      size: own?.getSize(),
      least: own?.getMinimumSize(),
    };
  });
  expect(window).toEqual({ size: [1100, 700], least: [1024, 640] });
  const title = () =>
    second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toBe('office — 职图 Remit');
  const isVisible = () =>
    second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  await second.close();
});

test('menu items reach the window as commands', async () => {
  const { page, app, close } = await start();
  await listen(page, 'menu.command');
  await app.evaluate(({ Menu }) => {
    for (const id of ['graph.fit', 'view.theme.dark', 'help.shortcuts'])
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  });
  await expect
    .poll(() => heard<'menu.command'>(page))
    .toEqual([{ command: 'graph.fit' }, { command: 'view.theme.dark' }, { command: 'help.shortcuts' }]);
  await close();
});

test('the named text is on the clipboard', async () => {
  const { page, app, close } = await start();
  await ask(page, 'clipboard.copy', { text: '市发改委 牵头' });
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('市发改委 牵头');
  await close();
});

test('a second start in the same place yields to the first', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow();
  expect(await ask(first.page, 'workspace.summary', null)).toMatchObject({ revision: 1 });
  await first.close();
});

/** The workspace opens in another process: closing must not wait for what will never come. */
test('a window closed at once ends the program at once', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { close } = await start();
    const asked = Date.now();
    await close();
    expect(Date.now() - asked).toBeLessThan(5000);
  }
});
