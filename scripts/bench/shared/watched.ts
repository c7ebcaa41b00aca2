/** The app watched while it works: how long its processes could not be reached, and how much memory they held at most. */
import type { ElectronApplication, Page } from '@playwright/test';

/** Milliseconds between two beats; a beat that comes late is a stall. */
const BEAT = 20;
/** Beats between two looks at the memory. */
const LOOK = 25;

export interface Watched {
  /** Longest stall in milliseconds. */
  readonly main: number;
  readonly window: number;
  /** Longest wait for an answer of the service, in milliseconds, and how many questions were asked. */
  readonly answer: number;
  readonly questions: number;
  /** Most megabytes by kind of process. */
  readonly memory: Readonly<Record<string, number>>;
}

interface MainWatch {
  stop(): { readonly stall: number; readonly memory: Readonly<Record<string, number>> };
}

interface WindowWatch {
  /** Waits for the question that is on its way: it may be the one that waits longest. */
  stop(): Promise<{ readonly stall: number; readonly answer: number; readonly questions: number }>;
}

async function watchMain(app: ElectronApplication): Promise<void> {
  // What `teachNames` teaches the page.
  await app.evaluate('globalThis.__name ??= (named) => named');
  await app.evaluate(
    (electron, { beat, look }) => {
      let [last, stall, beats] = [performance.now(), 0, 0];
      const memory: Record<string, number> = {};
      const timer = setInterval(() => {
        const now = performance.now();
        stall = Math.max(stall, now - last - beat);
        beats += 1;
        if (beats % look === 0)
          for (const { type, name, memory: held } of electron.app.getAppMetrics()) {
            const kind = name ?? type;
            memory[kind] = Math.max(memory[kind] ?? 0, held.workingSetSize / 1024);
          }
        // Looking at the memory is the watcher's own work.
        last = performance.now();
      }, beat);
      const watch: MainWatch = {
        stop: () => {
          clearInterval(timer);
          return { stall, memory };
        },
      };
      Reflect.set(globalThis, 'remitWatch', watch);
    },
    { beat: BEAT, look: LOOK },
  );
}

/** Asks a question as somebody would who goes on working, the next one when the last is answered. */
function watchWindow(page: Page): Promise<void> {
  return page.evaluate((beat) => {
    const { remit } = window as unknown as {
      remit: { request(name: string, input: unknown): Promise<{ ok: boolean }> };
    };
    let [last, stall, answer, questions, watching] = [performance.now(), 0, 0, 0, true];
    const timer = setInterval(() => {
      const now = performance.now();
      stall = Math.max(stall, now - last - beat);
      last = now;
    }, beat);
    const ask = async (): Promise<void> => {
      while (watching) {
        const asked = performance.now();
        const { ok } = await remit.request('search.find', { text: '财政局', limit: 20 });
        if (!ok) throw new Error('a question was not answered');
        questions += 1;
        answer = Math.max(answer, performance.now() - asked);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    const asking = ask();
    const watch: WindowWatch = {
      stop: async () => {
        clearInterval(timer);
        watching = false;
        await asking;
        return { stall, answer, questions };
      },
    };
    Reflect.set(window, 'remitWatch', watch);
  }, BEAT);
}

/** What was seen from the beginning of the work to its end. */
export async function watched(
  app: ElectronApplication,
  page: Page,
  work: () => Promise<void>,
): Promise<Watched> {
  await watchMain(app);
  await watchWindow(page);
  await work();
  const seen = await page.evaluate(() => (Reflect.get(window, 'remitWatch') as WindowWatch).stop());
  const { stall, memory } = await app.evaluate(() =>
    (Reflect.get(globalThis, 'remitWatch') as MainWatch).stop(),
  );
  return { main: stall, window: seen.stall, answer: seen.answer, questions: seen.questions, memory };
}
