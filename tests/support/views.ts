/** Opening a view as a planner does, by the rail: its digit changes when a view comes before it. */
import type { Page } from '@playwright/test';

/** @param name as the rail prints it */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name, exact: true }).click();
}
