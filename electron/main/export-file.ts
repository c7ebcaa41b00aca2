/** `export.*` on main's side: where to, printing, writing, and showing the file in its folder. */
import { join } from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { Answer, ExportProgress, SavedExport } from '../bridge/contract.ts';
import { writeExport } from '../files/index.ts';
import { chooseToSave, type Target } from './dialogs.ts';
import { broadcast } from './events.ts';
import type { ExportJob } from './export-job.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { printOnPaper, printPage } from './print-page.ts';
import type { BuiltExport } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';
import { unlessAborted } from './unless-aborted.ts';

export interface Exporting {
  /** Null when the user closed the dialog or cancelled. */
  save(window: BrowserWindow | undefined, job: ExportJob): Promise<Answer<SavedExport | null>>;
  /** The same page as its PDF, in the system's print dialog. */
  print(build: ExportJob['build']): Promise<Answer<null>>;
  cancel(): void;
  /** Opens the folder of the file written last; the window never says which. */
  reveal(): void;
}

/** Proposed in the folder where offices keep what they hand in. */
const chooseFile = (window: BrowserWindow | undefined, job: ExportJob): Promise<Target | null> =>
  chooseToSave(window, { ...job, name: join(app.getPath('documents'), job.name) });

function tell(step: ExportProgress['step']): void {
  broadcast('export.progress', { step });
}

async function bytesOf({ content }: BuiltExport, signal: AbortSignal): Promise<Uint8Array> {
  if (content.kind === 'bytes') return content.bytes;
  tell('printing');
  return printPage(content.page, signal);
}

/** One export at a time. */
export function createExporting(service: ServiceClient): Exporting {
  const exporting = oneAtATime('export-running');
  let lastFile: string | null = null;

  const write = async (
    { file, asked }: Target,
    job: ExportJob,
    signal: AbortSignal,
  ): Promise<Answer<SavedExport | null>> => {
    tell('building');
    const built = await unlessAborted(job.build(), signal);
    if (!built.ok) return built;
    const bytes = await bytesOf(built.value, signal);
    signal.throwIfAborted();
    tell('writing');
    await writeExport(file, bytes, { overwrite: asked, signal });
    lastFile = file;
    const { title, classification } = built.value;
    const entry = { what: job.what, format: job.format, title, file, classification };
    const kept = await service.request('export.log', entry, job.language);
    return { ok: true, value: { file, logged: kept.ok && kept.value.logged } };
  };

  const print = async (build: ExportJob['build'], signal: AbortSignal): Promise<Answer<null>> => {
    const built = await unlessAborted(build(), signal);
    if (!built.ok) return built;
    const { content } = built.value;
    if (content.kind === 'page') await printOnPaper(content.page, signal);
    return { ok: true, value: null };
  };

  /** Cancelling is no failure. */
  const run = <Value>(work: (signal: AbortSignal) => Promise<Answer<Value | null>>) =>
    exporting.run(async (signal): Promise<Answer<Value | null>> => {
      try {
        return await work(signal);
      } catch (error) {
        if (signal.aborted) return { ok: true, value: null };
        throw error;
      }
    });

  return {
    save: (window, job) =>
      run(async (signal) => {
        const target = await chooseFile(window, job);
        return target === null ? { ok: true, value: null } : write(target, job, signal);
      }),
    print: (build) => run((signal) => print(build, signal)),
    cancel: exporting.cancel,
    reveal: () => {
      if (lastFile !== null) shell.showItemInFolder(lastFile);
    },
  };
}
