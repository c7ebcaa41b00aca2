/** Saved views as a planner puts them by and takes them out again, by keyboard. */
import { expect, type Locator, type Page } from '@playwright/test';

export const viewsDialog = (page: Page): Locator => page.getByRole('dialog', { name: '保存的视图' });
export const savedTitles = (page: Page): Locator => viewsDialog(page).locator('.saved-view__title');

/** Ctrl+S, a title, notes, Ctrl+Enter; the list is closed again. */
export async function saveView(page: Page, title: string, notes = ''): Promise<void> {
  const dialog = viewsDialog(page);
  await page.keyboard.press('Control+s');
  const field = page.getByLabel('标题', { exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(notes);
  await page.keyboard.press('Control+Enter');
  await expect(savedTitles(page).filter({ hasText: title })).toBeVisible();
  // Escape is heard by the list once it has come up and has the focus.
  await expect(dialog).not.toHaveClass(/ant-zoom/u);
  await expect.poll(() => dialog.evaluate((list) => list.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Ctrl+Shift+S and a click on the title. */
export async function openSavedView(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+S');
  await expect(savedTitles(page).filter({ hasText: title })).toBeVisible();
  // One that is closed while it still comes up stays on the screen.
  await expect(viewsDialog(page)).not.toHaveClass(/ant-zoom/u);
  await savedTitles(page).filter({ hasText: title }).click();
  await expect(viewsDialog(page)).toBeHidden();
}
