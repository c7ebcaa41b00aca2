/**
 * Entry of the utility process that owns the workspace and the graph. Plain Node code: the one thing of Electron
 * it uses is the port to main.
 */
import { failureOf } from './failures.ts';
import { type Answerer, createAnswerer, type Emit } from './service/handlers.ts';
import type { FromService, Language, ServiceOptions, ToService } from './service/messages.ts';
import { keepSession, type SessionKeeper } from './service/session.ts';

const port = process.parentPort;
const say = (message: FromService): void => port.postMessage(message);
const emit: Emit = (name, payload) => say({ kind: 'event', name, payload } as FromService);

let keeper: SessionKeeper | null = null;
let answer: Answerer | null = null;
let opening: Promise<void> = Promise.resolve();

/** The window asks what is the matter: nothing can be written any more. */
async function tellLockLost(): Promise<void> {
  if (keeper === null) return;
  emit('workspace.changed', { revision: await keeper.current.opened.workspace.revision() });
}

async function open(options: ServiceOptions, language: Language): Promise<void> {
  try {
    keeper = await keepSession(options, () => void tellLockLost());
    answer = createAnswerer(keeper, emit, {
      worker: options.importWorker,
      characterMapsFolder: options.characterMapsFolder,
      readBy: options.appVersion,
    });
    say({ kind: 'opened' });
  } catch (error) {
    say({ kind: 'failed', failure: failureOf(error, language) });
  }
}

async function respond({
  id,
  name,
  input,
  language,
}: Extract<ToService, { kind: 'request' }>): Promise<void> {
  if (answer === null) return;
  try {
    // The input was validated against the schema of `name` before main passed it on.
    const value = await answer(name, input as never, language);
    say({ kind: 'answer', id, answer: { ok: true, value } });
  } catch (error) {
    say({ kind: 'answer', id, answer: { ok: false, error: failureOf(error, language) } });
  }
}

/** Waits for an opening that is under way: otherwise its lock would stay behind. */
async function close(): Promise<void> {
  await opening;
  await keeper?.close();
  say({ kind: 'closed' });
}

port.on('message', ({ data }: { data: ToService }) => {
  if (data.kind === 'open') opening = open(data.options, data.language);
  else if (data.kind === 'request') void respond(data);
  else void close();
});
