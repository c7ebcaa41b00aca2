/** Lines are led beside the window, so that a slow or busy machine is as quick to the hand and to the end of the work. */
import type { Box } from '../../state/layout/geometry.ts';
import { type LedLine, leadLines, type RestingLine } from './leading.ts';

export interface LeadingQuestion {
  readonly turn: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly RestingLine[];
}

export interface LeadingAnswer {
  readonly turn: number;
  readonly led: readonly LedLine[];
  readonly isLast: boolean;
}

/** Milliseconds after which what is found is told, and the next question is listened for. */
const SLICE = 40;

let latest = 0;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function tell(answer: LeadingAnswer): void {
  self.postMessage(answer);
}

/** Ends unfinished when another question has come: its cards stand elsewhere. */
async function answer({ turn, boxes, lines }: LeadingQuestion): Promise<void> {
  let [led, end]: [LedLine[], number] = [[], performance.now() + SLICE];
  for (const line of leadLines(boxes, lines)) {
    led.push(line);
    if (performance.now() < end) continue;
    tell({ turn, led, isLast: false });
    await pause();
    if (turn !== latest) return;
    [led, end] = [[], performance.now() + SLICE];
  }
  tell({ turn, led, isLast: true });
}

self.addEventListener('message', ({ data }: MessageEvent<LeadingQuestion>) => {
  latest = data.turn;
  void answer(data);
});
