/** A planner looks through an imported document by keyboard alone: accepts, rejects, takes back, accepts many; all of it outlives a restart. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { ElectronApplication } from 'playwright';
import { BOAT_PAPER, BOAT_TITLE, FERRY_PAPER, FERRY_TITLE, WILLOW_PAPER } from '../support/ferry-papers.ts';
import { freshOfficeForEachTest, office, start } from '../support/office-app.ts';
import { answerOpenDialog } from '../support/open-dialog.ts';
import { IMPORTED, WITH_IMPORTS } from '../support/patience.ts';
import { openView } from '../support/views.ts';

freshOfficeForEachTest();

let app: ElectronApplication;
let page: Page;

const list = () => page.getByRole('listbox', { name: '待核内容' });
const marked = () => list().getByRole('option', { selected: true });
const pane = () => page.getByRole('region', { name: '原文与操作' });
const paper = (title = FERRY_TITLE) =>
  page.getByRole('navigation', { name: '文件', exact: true }).getByRole('button', { name: title });
const form = () => page.getByRole('dialog', { name: /这不对|缺一个单位/u });
const ledger = () => page.getByRole('list', { name: '更正', exact: true }).getByRole('listitem');
const evidence = () => page.getByRole('region', { name: '依据' });

/** The list is drawn and hears the keys. */
async function ready(): Promise<void> {
  await expect(list()).toBeFocused();
  await expect(marked()).toHaveCount(1);
}

async function openReview(title = FERRY_TITLE): Promise<void> {
  await openView(page, '审阅');
  await paper(title).click();
  await expect(paper(title)).toHaveAttribute('aria-current', 'true');
  await ready();
}

/** Leads the cursor down until it stands on the words; each step is seen before the next key. */
async function walkTo(words: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step += 1) {
    const text = (await marked().textContent()) ?? '';
    if (text.includes(words)) return;
    const at = Number(await marked().getAttribute('aria-posinset'));
    await page.keyboard.press('ArrowDown');
    await expect(marked()).toHaveAttribute('aria-posinset', String(at + 1));
  }
  throw new Error(`no item says ${words}`);
}

test.beforeEach(async () => {
  test.setTimeout(WITH_IMPORTS);
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN' }));
  const inbox = join(office.folder, 'inbox');
  await mkdir(inbox, { recursive: true });
  await writeFile(join(inbox, '渡口.txt'), FERRY_PAPER);
  await writeFile(join(inbox, '植树.txt'), WILLOW_PAPER);
  await writeFile(join(inbox, '渡船.txt'), BOAT_PAPER);
  await answerOpenDialog(app, inbox);
  await openView(page, '导入');
  await page.getByRole('button', { name: '选择文件夹…' }).click();
  await expect(page.getByRole('region', { name: '导入报告' })).toContainText('已导入 3 个', IMPORTED);
  await openReview();
});

test('accepts, rejects and takes back by keys, and a restart keeps what was decided', async () => {
  await walkTo('市水利局是（一）清淤疏浚的责任单位');
  await expect(pane()).toContainText('疏浚东渠');
  await expect(pane().locator('mark')).toHaveText('市水利局');
  await page.keyboard.press('Enter');
  await expect(list().getByRole('option', { name: /已核对.*市水利局是/u })).toHaveCount(1);
  await walkTo('市财政局是（一）清淤疏浚的责任单位');
  await page.keyboard.press('x');
  await expect(list().getByRole('option', { name: /已否定.*市财政局是/u })).toHaveCount(1);
  await walkTo('市交通运输局是（二）加固码头的责任单位');
  await page.keyboard.press('a');
  await expect(list().getByRole('option', { name: /已核对.*市交通运输局是/u })).toHaveCount(1);
  await expect(paper()).toContainText('已核对2');
  await page.keyboard.press('Control+Z');
  await expect(list().getByRole('option', { name: /待看.*市交通运输局是/u })).toHaveCount(1);
  await walkTo('市水利局是（一）清淤疏浚的责任单位');
  await page.keyboard.press('u');
  await expect(list().getByRole('option', { name: /待看.*市水利局是/u })).toHaveCount(1);
  await page.keyboard.press('Control+Z');
  await expect(list().getByRole('option', { name: /已核对.*市水利局是/u })).toHaveCount(1);
  await expect(paper()).toContainText('已核对1');
  await expect(paper()).toContainText('已否定1');

  await app.close();
  ({ app, page } = await start({ theme: 'light', language: 'zh-CN' }));
  await openReview();
  await expect(paper()).toContainText('已核对1');
  await expect(paper()).toContainText('已否定1');
  await walkTo('市财政局是（一）清淤疏浚的责任单位');
  await expect(marked()).toHaveAccessibleName(/已否定/u);
  await page.keyboard.press('u');
  await expect(list().getByRole('option', { name: /待看.*市财政局是/u })).toHaveCount(1);
});

/** Saves the form by the key that every form of the ledger has; what was done is told for some seconds, so it is looked at first. */
async function save(told: string): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByText(told)).toBeVisible();
  await expect(form()).toBeHidden();
}

test('role, body and figure are changed from the queue by keyboard, seen in the ledger and the evidence, and taken back', async () => {
  await walkTo('市水利局是（一）清淤疏浚的责任单位');
  await page.keyboard.press('c');
  await expect(form().getByRole('radio', { name: '角色不对' })).toBeFocused();
  const lead = form().getByRole('radio', { name: '牵头' });
  await page.keyboard.press('Tab');
  await expect(lead).toBeFocused();
  await page.keyboard.press('Space');
  await expect(lead).toBeChecked();
  await save('已更正市水利局的这条记载');
  await expect(list().getByRole('option', { name: /已更正.*市水利局.*清淤疏浚/u })).toHaveCount(1);
  await expect(pane()).toContainText('原读为：市水利局是（一）清淤疏浚的责任单位');

  await walkTo('市财政局是（一）清淤疏浚的责任单位');
  await page.keyboard.press('c');
  await expect(form().getByRole('radio', { name: '角色不对' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(form().getByRole('radio', { name: /单位不对（现为市财政局）/u })).toBeChecked();
  const body = form().getByRole('combobox');
  await page.keyboard.press('Tab');
  await expect(body).toBeFocused();
  await page.keyboard.type('市交通运输局');
  await expect(
    form()
      .getByRole('option', { name: /市交通运输局/u })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(form()).toContainText('改为：市交通运输局');
  await save('已更正市财政局的这条记载');
  await expect(list().getByRole('option', { name: /已更正.*市交通运输局是（一）清淤疏浚/u })).toHaveCount(1);
  await expect(paper()).toContainText('已更正2');

  await openReview(BOAT_TITLE);
  await walkTo('更新渡船提出目标：新造渡船：达到30艘');
  await page.keyboard.press('c');
  await expect(form().getByRole('radio', { name: '数值或日期不对' })).toBeFocused();
  const figure = form().getByRole('textbox', { name: '正确的数值' });
  await page.keyboard.press('Tab');
  await expect(figure).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40');
  await expect(figure).toHaveValue('40');
  await save('已更正更新渡船的这条记载');
  await expect(list().getByRole('option', { name: /已更正.*40艘/u })).not.toHaveCount(0);

  await openView(page, '更正');
  await expect(ledger()).toHaveCount(3);
  await expect(ledger().first()).toContainText('40艘');
  await ledger().last().getByRole('button').first().press('Enter');
  await expect(evidence()).toContainText('原读作：市水利局是清淤疏浚的责任单位');
  await page.keyboard.press('Control+z');
  await expect(ledger().first()).toContainText('已撤回');
  await page.keyboard.press('Control+z');
  await expect(ledger().nth(1)).toContainText('已撤回');
  await page.keyboard.press('Control+z');
  await expect(ledger().nth(2)).toContainText('已撤回');
  await openReview();
  await expect(paper()).not.toContainText('已更正');
});

test('words that a list left out become a duty from the queue, with their place, and the step goes back', async () => {
  await walkTo('名单中有一项不像单位名称');
  await page.keyboard.press('m');
  const body = form().getByRole('combobox', { name: '补记的单位' });
  await expect(body).toBeFocused();
  await expect(body).toHaveValue('船工骨干若干');
  await expect(form()).toContainText('（三）培训船工');
  await expect(form().locator('mark')).toHaveText('船工骨干若干');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('市船工协会');
  await expect(form().getByRole('option', { name: '新单位：市船工协会' })).toBeVisible();
  await form().getByRole('option', { name: '新单位：市船工协会' }).click();
  await expect(form()).toContainText('改为：市船工协会');
  await form().getByRole('radio', { name: '配合' }).check();
  await form().getByRole('button', { name: '保存更正' }).click();
  await expect(page.getByText('已为培训船工补记市船工协会')).toBeVisible();
  await expect(form()).toBeHidden();
  await expect(list().getByRole('option', { name: /已核对.*名单中有一项不像单位名称/u })).toHaveCount(1);

  await openView(page, '更正');
  await expect(ledger()).toHaveCount(2);
  const added = ledger().filter({ hasText: '补记' });
  await expect(added).toContainText('市船工协会');
  await added.getByRole('button').first().press('Enter');
  await expect(evidence()).toContainText('原文未读出，由人工补记');
  await expect(evidence().locator('mark')).toHaveText('船工骨干若干');
  await page.keyboard.press('Control+z');
  await expect(added).toContainText('已撤回');
  await openReview();
  await expect(list().getByRole('option', { name: /未读懂.*名单中有一项不像单位名称/u })).toHaveCount(1);
});

test('accepts all claims of one rule as one step, and documents are changed by brackets', async () => {
  await walkTo('市水利局是（一）清淤疏浚的责任单位');
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: '批量核对' });
  await expect(dialog).toContainText('将核对 5 条，涉及 1 份文件');
  await dialog.getByRole('button', { name: '核对这 5 条' }).click();
  await expect(dialog).toBeHidden();
  await expect(paper()).toContainText('已核对5');
  await expect(page.getByText('已批量核对。')).toBeVisible();
  await expect(list()).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(paper()).not.toContainText('已核对');
  await page.keyboard.press(']');
  await expect(paper()).not.toHaveAttribute('aria-current', 'true');
  await ready();
  await page.keyboard.press('[');
  await expect(paper()).toHaveAttribute('aria-current', 'true');
});

test('the reading of the lists is proposed with its reason and confirmed; a name nobody knows is told to be new', async () => {
  const rule = page.getByRole('region', { name: '责任单位怎么读' });
  await expect(rule).toContainText('拟用');
  await expect(rule).toContainText('原文没有说明；3 个名单中');
  await rule.getByRole('button', { name: '确认读法' }).click();
  await expect(rule).toContainText('已确认');
  await page.getByRole('button', { name: /未收录的名称/u }).click();
  const names = page.getByRole('listbox', { name: '未收录的名称' });
  await expect(names).toBeFocused();
  await expect(names.getByRole('option', { name: /渡口管护站/u })).toHaveCount(1);
  await names.getByRole('option', { name: /渡口管护站/u }).click();
  await expect(pane()).toContainText('更换栈桥木板');
  await page.keyboard.press('w');
  await expect(names.getByRole('option', { name: /渡口管护站/u })).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(names.getByRole('option', { name: /渡口管护站/u })).toHaveCount(1);
});
