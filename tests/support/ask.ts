/** Asks what a page of the app asks, from inside the page and typed by the contract. */
import type { Page } from '@playwright/test';
import type {
  Answer,
  EventName,
  Events,
  Input,
  Output,
  RemitApi,
  RequestName,
} from '../../electron/bridge/contract.ts';

declare global {
  interface Window {
    heardByTest?: unknown[];
  }
}

/** The answer as it crossed the boundary. */
export function askRaw(page: Page, name: string, input: unknown): Promise<Answer<unknown>> {
  return page.evaluate(
    ([asked, sent]) =>
      (window as unknown as { remit: RemitApi }).remit.request(asked as never, sent as never),
    [name, input] as const,
  );
}

/** The value, or a test failure with the words of the Failure. */
export async function ask<Name extends RequestName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await askRaw(page, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.message}`);
  return answer.value as Output<Name>;
}

/** Starts to collect an event; what was heard so far is read with `heard`. */
export async function listen(page: Page, name: EventName): Promise<void> {
  await page.evaluate((event) => {
    window.heardByTest ??= [];
    (window as unknown as { remit: RemitApi }).remit.on(event, (payload) =>
      window.heardByTest?.push(payload),
    );
  }, name);
}

export async function heard<Name extends EventName>(page: Page): Promise<readonly Events[Name][]> {
  return page.evaluate(() => (window.heardByTest ?? []) as never);
}
