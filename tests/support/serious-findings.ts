/** What axe finds wrong in the window for people who do not see it or do not use a mouse. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: Document): Promise<{
    violations: { id: string; impact: string; nodes: { target: unknown[] }[] }[];
  }>;
}

/** Serious accessibility findings, as `rule: element` lines. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // The main world evaluates it through the debugger, which the page's policy does not bind.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // What is still fading in has not the colours it will have; an animation that never ends is a spinner and stays.
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target[0])}`));
  });
}
