/**
 * Typed client of the preload API. Nothing is thrown: a lost bridge is an answer like any other failure, so that
 * every screen has one way to show what went wrong.
 */
import type {
  Answer,
  EventName,
  Events,
  ImportReport,
  Input,
  Output,
  RemitApi,
  RequestName,
} from './contract.ts';

declare global {
  interface Window {
    /** Set by the preload script; absent only when the page was opened outside Remit. */
    readonly remit?: RemitApi;
  }
}

/** `message` and `hint` are left empty: the window words failures of its own in the user's language. */
const UNREACHABLE = { code: 'bridge-unreachable', message: '', hint: '' } as const;

/** Asks the privileged side; settles to an answer, never rejects. */
export async function request<Name extends RequestName>(
  name: Name,
  input: Input<Name>,
): Promise<Answer<Output<Name>>> {
  if (!window.remit) return { ok: false, error: UNREACHABLE };
  try {
    return await window.remit.request(name, input);
  } catch {
    return { ok: false, error: UNREACHABLE };
  }
}

/** Hands dropped files to the privileged side; settles to an answer, never rejects. */
export async function drop(files: readonly File[]): Promise<Answer<ImportReport | null>> {
  if (!window.remit) return { ok: false, error: UNREACHABLE };
  try {
    return await window.remit.drop(files);
  } catch {
    return { ok: false, error: UNREACHABLE };
  }
}

/** Listens to an event; the returned function stops listening. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (event: Events[Name]) => void,
): () => void {
  return window.remit ? window.remit.on(name, listener) : () => undefined;
}
