/** What the window asks for while a folder is imported, from inside its page. */
import type { Page } from '@playwright/test';
import type { ImportProgress, ImportReport, RemitApi } from '../../../electron/bridge/contract.ts';

/** Takes in the folder that the dialog gives. @throws Error where nothing came of it */
export async function importChosen(page: Page): Promise<ImportReport> {
  return page.evaluate(async () => {
    const { remit } = window as unknown as { remit: RemitApi };
    const answer = await remit.request('imports.choose', { what: 'folder' });
    if (!answer.ok || answer.value === null) throw new Error('the import failed');
    return answer.value;
  });
}

/** Seconds from a cancel at half of the reading until everything read so far is gone again. */
export async function cancelledAtHalf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { remit } = window as unknown as { remit: RemitApi };
    let cancelled = 0;
    const forget = remit.on('import.progress', ({ done, total }: ImportProgress) => {
      if (cancelled > 0 || done < total / 2) return;
      cancelled = performance.now();
      void remit.request('imports.cancel', null);
    });
    const answer = await remit.request('imports.choose', { what: 'folder' });
    forget();
    if (!answer.ok || answer.value?.cancelled !== true) throw new Error('the import was not cancelled');
    return (performance.now() - cancelled) / 1000;
  });
}

/** Comes when the first page is answered from what was taken in: the window asked for it, and everybody else waits behind that. */
export async function homeAnswered(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { remit } = window as unknown as { remit: RemitApi };
    const answer = await remit.request('home.read', { things: [] });
    if (!answer.ok) throw new Error('the first page was not answered');
  });
}
