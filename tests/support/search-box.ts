/** The one box as a planner uses it by keyboard: a name, the best hit, a key. */
import { expect, type Page } from '@playwright/test';

/** @param key with Control the thing comes beside what is drawn */
export async function pickBest(page: Page, name: string, key = 'Enter'): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press(key);
}

/** In the graph, where a picture of the thing begins. */
export async function startGraph(page: Page, name: string): Promise<void> {
  await pickBest(page, name);
  await expect(page.getByTestId('announcer')).toContainText(`以${name}为中心`);
}
