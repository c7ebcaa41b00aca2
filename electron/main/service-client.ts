/**
 * Main's side of the graph service: starts it, relays requests, restarts it when it dies. Every request settles:
 * with an answer, or with a Failure when the process is gone, hangs or could not start.
 */
import { type UtilityProcess, utilityProcess } from 'electron';
import type { Answer, Events, Failure } from '../bridge/contract.ts';
import { failure } from './failures.ts';
import { type PendingRequests, trackRequests } from './pending-requests.ts';
import type {
  FromService,
  Language,
  ServiceInput,
  ServiceOptions,
  ServiceOutput,
  ServiceRequestName,
  ToService,
} from './service/messages.ts';

/** A process that dies this often within the time span would only die again. */
const MOST_RESTARTS = 3;
const RESTART_SPAN = 60_000;
/** A start may have to write all claims anew: the dataset, and whatever was imported before a kill. */
const OPENING_SECONDS = 600;
/** How long closing may take before the process is ended; SQLite loses nothing by it. */
const CLOSING_MILLISECONDS = 3000;
/**
 * How long an ended process may take to be gone. One that was forked while Electron was already quitting may never
 * start, and then never tells that it ended: the program goes all the same.
 */
const ENDING_MILLISECONDS = 1000;

export interface ServiceListeners {
  state(event: Events['service.state']): void;
  event(message: Extract<FromService, { kind: 'event' }>): void;
}

export interface ServiceClient {
  /** The workspace a restarted process opens: the one that was opened last. */
  workspaceFile: string;
  request<Name extends ServiceRequestName>(
    name: Name,
    input: ServiceInput<Name>,
    language: Language,
  ): Promise<Answer<ServiceOutput<Name>>>;
  close(): Promise<void>;
}

type State = 'starting' | 'ready' | 'failed' | 'closing';

class GraphServiceClient implements ServiceClient {
  private child: UtilityProcess | null = null;
  private state: State = 'starting';
  private lastFailure: Failure | null = null;
  private deaths: number[] = [];
  private opening: NodeJS.Timeout | null = null;
  private closed: (() => void) | null = null;
  private readonly pending: PendingRequests = trackRequests(() => this.kill());
  private readonly entry: string;
  private readonly options: Omit<ServiceOptions, 'workspaceFile'>;
  workspaceFile: string;
  private readonly language: () => Language;
  private readonly listeners: ServiceListeners;

  constructor(entry: string, options: ServiceOptions, language: () => Language, listeners: ServiceListeners) {
    this.entry = entry;
    this.options = options;
    this.workspaceFile = options.workspaceFile;
    this.language = language;
    this.listeners = listeners;
  }

  start(): void {
    this.state = 'starting';
    const child = utilityProcess.fork(this.entry, [], { serviceName: 'Remit graph service' });
    this.child = child;
    child.on('message', (message: FromService) => this.hear(message));
    child.on('exit', (code) => this.buryChild(child, code));
    const options = { ...this.options, workspaceFile: this.workspaceFile };
    this.post({ kind: 'open', options, language: this.language() });
    this.opening = setTimeout(() => child.kill(), OPENING_SECONDS * 1000);
  }

  async request<Name extends ServiceRequestName>(
    name: Name,
    input: ServiceInput<Name>,
    language: Language,
  ): Promise<Answer<ServiceOutput<Name>>> {
    if (this.state === 'failed' || this.state === 'closing')
      return { ok: false, error: this.failedAnswer(language) };
    const { id, answer } = this.pending.add(name, language);
    const message: ToService = { kind: 'request', id, name, input, language };
    if (this.state === 'ready') this.send(id, message);
    else this.pending.hold(id, message);
    return (await answer) as Answer<ServiceOutput<Name>>;
  }

  close(): Promise<void> {
    if (this.child === null || this.state === 'closing') return Promise.resolve();
    this.state = 'closing';
    this.pending.settleAll((language) => failure('service-restarted', {}, language));
    return new Promise((resolve) => {
      const ending = setTimeout(() => this.kill(), CLOSING_MILLISECONDS);
      const givenUp = setTimeout(() => this.closed?.(), CLOSING_MILLISECONDS + ENDING_MILLISECONDS);
      this.closed = () => {
        clearTimeout(ending);
        clearTimeout(givenUp);
        resolve();
      };
      this.post({ kind: 'close' });
    });
  }

  private post(message: ToService): void {
    this.child?.postMessage(message);
  }

  private send(id: number, message: ToService): void {
    this.pending.startClock(id);
    this.post(message);
  }

  private kill(): void {
    this.child?.kill();
  }

  private hear(message: FromService): void {
    if (message.kind === 'answer') this.pending.settle(message.id, message.answer);
    else if (message.kind === 'event') this.listeners.event(message);
    else if (message.kind === 'closed') this.kill();
    // Told after closing began (a window closed at once after the start), these must not revive the client.
    else if (this.state === 'closing') return;
    else if (message.kind === 'opened') this.becomeReady();
    else this.becomeFailed(message.failure);
  }

  private stopOpeningClock(): void {
    if (this.opening !== null) clearTimeout(this.opening);
    this.opening = null;
  }

  private becomeReady(): void {
    this.stopOpeningClock();
    this.state = 'ready';
    this.pending.release((id, message) => this.send(id, message));
    this.listeners.state({ state: 'ready', failure: null });
  }

  private becomeFailed(reason: Failure): void {
    this.stopOpeningClock();
    this.state = 'failed';
    this.lastFailure = reason;
    this.pending.settleAll(() => reason);
    this.listeners.state({ state: 'failed', failure: reason });
  }

  private failedAnswer(language: Language): Failure {
    return this.lastFailure ?? failure('service-failed', {}, language);
  }

  /** What was asked of the dead process is answered with a Failure; held requests wait for the next one. */
  private buryChild(child: UtilityProcess, code: number): void {
    if (this.child !== child) return;
    this.child = null;
    this.stopOpeningClock();
    if (this.state === 'closing') {
      this.closed?.();
      return;
    }
    console.error(`main: the graph service ended with code ${code}`);
    if (this.state !== 'failed') this.restart();
  }

  private restart(): void {
    const now = Date.now();
    this.deaths = [...this.deaths.filter((at) => now - at < RESTART_SPAN), now];
    if (this.deaths.length > MOST_RESTARTS) {
      this.becomeFailed(failure('service-failed', {}, this.language()));
      return;
    }
    this.pending.settleSent((language) => failure('service-restarted', {}, language));
    this.listeners.state({ state: 'restarting', failure: failure('service-restarted', {}, this.language()) });
    this.start();
  }
}

/** Starts the service; requests may be made at once, they wait until the workspace is open. */
export function startGraphService(
  entry: string,
  options: ServiceOptions,
  language: () => Language,
  listeners: ServiceListeners,
): ServiceClient {
  const client = new GraphServiceClient(entry, options, language, listeners);
  client.start();
  return client;
}
