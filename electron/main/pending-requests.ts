/** Requests on their way: held until the service is open, then sent and timed, each settled exactly once. */
import type { Answer, Failure } from '../bridge/contract.ts';
import { failure } from './failures.ts';
import type { Language, ServiceRequestName, ToService } from './service/messages.ts';

/** Far beyond the slowest query measured (a quarter of a second); a process that needs longer hangs. */
const TIMEOUT_SECONDS = 20;
/** What waits behind other questions of a process that answers them gets this long: it is busy and does not hang. */
const PATIENCE_SECONDS = 180;
/** Linking a large folder reports its progress meanwhile; restoring copies the whole file. */
const LONG_SECONDS: Partial<Record<ServiceRequestName, number>> = {
  'folder.link': 3600,
  // A thousand documents in one go; each is bounded by itself.
  'paths.import': 6 * 3600,
  'imports.remove': 600,
  'imports.decide': 600,
  'imports.bringBack': 600,
  'rereading.read': 6 * 3600,
  'rereading.apply': 3600,
  // As many files as have a table with the same titles.
  'columns.apply': 3600,
  'columns.takeAsRead': 600,
  // Claims of a whole shelf of documents are written anew.
  'amendments.add': 600,
  'amendments.switch': 600,
  'amendments.unpack': 600,
  'amendments.takeIn': 600,
  'workspace.restore': 300,
  // Checks, copies and migrates a large file, perhaps from a slow share.
  'file.open': 600,
  'file.create': 600,
  'file.copy': 3600,
  'merge.preview': 600,
  'merge.apply': 3600,
  'merge.goBack': 600,
  // Finding positions of a large graph tells how far it is meanwhile.
  'graph.overview': 600,
  // A rule over a whole shelf of documents.
  'review.preview': 300,
  'review.accept': 300,
  // Views over a whole shelf of documents, the first time after they came: half a million claims on a busy machine.
  'home.read': 180,
  'checks.list': 180,
  'threads.list': 180,
  'timeline.read': 180,
  'names.candidates': 180,
  // A table of a whole shelf of documents.
  'export.build': 300,
};

interface Pending {
  readonly name: ServiceRequestName;
  readonly language: Language;
  readonly settle: (answer: Answer<unknown>) => void;
  held: ToService | null;
  timer: NodeJS.Timeout | null;
}

export interface PendingRequests {
  add(
    name: ServiceRequestName,
    language: Language,
  ): { readonly id: number; readonly answer: Promise<Answer<unknown>> };
  /** Keeps the message until `release`. */
  hold(id: number, message: ToService): void;
  release(send: (id: number, message: ToService) => void): void;
  /** From here on the request must be answered in time. */
  startClock(id: number): void;
  settle(id: number, answer: Answer<unknown>): void;
  /** Fails what was sent; what is held waits on. */
  settleSent(reason: (language: Language) => Failure): void;
  settleAll(reason: (language: Language) => Failure): void;
}

/** @param onTimeout a request was not answered in time: the process hangs. */
export function trackRequests(onTimeout: () => void): PendingRequests {
  const requests = new Map<number, Pending>();
  let lastId = 0;
  let lastAnswer = Number.NEGATIVE_INFINITY;

  const settle = (id: number, answer: Answer<unknown>): void => {
    const request = requests.get(id);
    if (request === undefined) return;
    requests.delete(id);
    if (request.timer !== null) clearTimeout(request.timer);
    request.settle(answer);
  };

  /** A long piece of work keeps the one process busy: what waits behind it does not hang. */
  const isBusy = (): boolean => [...requests.values()].some(({ name }) => LONG_SECONDS[name] !== undefined);

  const isAnswering = (seconds: number): boolean => Date.now() - lastAnswer < seconds * 1000;

  const startClock = (id: number, request: Pending, seconds: number, waited: number): void => {
    request.timer = setTimeout(() => expire(id, request, seconds, waited + seconds), seconds * 1000);
  };

  const expire = (id: number, request: Pending, seconds: number, waited: number): void => {
    const { name, language } = request;
    const busy = isBusy();
    const waits = busy || (waited < PATIENCE_SECONDS && isAnswering(seconds));
    if (LONG_SECONDS[name] === undefined && waits) {
      // Long work ahead of it does not count.
      startClock(id, request, seconds, busy ? 0 : waited);
      return;
    }
    settle(id, { ok: false, error: failure('service-timeout', { name, seconds: waited }, language) });
    onTimeout();
  };

  const settleWhere = (
    chosen: (request: Pending) => boolean,
    reason: (language: Language) => Failure,
  ): void => {
    for (const [id, request] of [...requests])
      if (chosen(request)) settle(id, { ok: false, error: reason(request.language) });
  };

  return {
    settle: (id, answer) => {
      lastAnswer = Date.now();
      settle(id, answer);
    },
    add: (name, language) => {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<Answer<unknown>>((resolve) => {
        requests.set(id, { name, language, settle: resolve, held: null, timer: null });
      });
      return { id, answer };
    },
    hold: (id, message) => {
      const request = requests.get(id);
      if (request !== undefined) request.held = message;
    },
    release: (send) => {
      for (const [id, request] of [...requests]) {
        const { held } = request;
        request.held = null;
        if (held !== null) send(id, held);
      }
    },
    startClock: (id) => {
      const request = requests.get(id);
      if (request === undefined) return;
      startClock(id, request, LONG_SECONDS[request.name] ?? TIMEOUT_SECONDS, 0);
    },
    settleSent: (reason) => settleWhere((request) => request.held === null, reason),
    settleAll: (reason) => settleWhere(() => true, reason),
  };
}
