/** Measures a renderer that may hang: each measure has its bound, and after one without an answer the next gets a fresh window. */
import { isMissing, type Missing, within } from '../shared/answers.ts';
import type { Drawn, Measure, Values } from './drawn.ts';

/** A window opens within so many milliseconds, also one on a workspace of 200,000 elements on a busy machine. */
const OPENING = 300_000;

type Figures = Readonly<Partial<Record<Measure, readonly number[]>>>;

type Ask<Window> = (window: Window) => Promise<readonly number[]>;

export interface Subject<Window> {
  readonly open: () => Promise<Window>;
  /** Draws the whole in a window; what that alone tells. */
  readonly draw: (window: Window) => Promise<Figures>;
  /** In this order, each in a window in which the whole was drawn. */
  readonly measures: Readonly<Partial<Record<Measure, Ask<Window>>>>;
  /** Must also end a window that hangs. */
  readonly end: (window: Window) => Promise<void>;
}

/**
 * @param bound milliseconds for one measure.
 * @param without is not asked for: it got no answer before.
 */
export async function inTurn<Window>(
  subject: Subject<Window>,
  bound: number,
  without: ReadonlySet<Measure> = new Set(),
): Promise<Drawn> {
  const drawn: Partial<Record<Measure, Values>> = {};
  // Keys of `measures` are measures: its type has no others.
  const asked = (Object.entries(subject.measures) as [Measure, Ask<Window>][]).filter(
    ([name]) => !without.has(name),
  );
  let window: Window | null = null;
  /** A window with the whole in it; what its first drawing told is kept. */
  const stand = async (): Promise<Window | Missing> => {
    const fresh = await within(OPENING, subject.open);
    if (isMissing(fresh)) return fresh;
    const told = await within(bound, () => subject.draw(fresh));
    if (isMissing(told)) {
      await subject.end(fresh);
      return told;
    }
    Object.assign(drawn, { ...told, ...drawn });
    return fresh;
  };
  for (const [name, ask] of asked) {
    const standing: Window | Missing = window ?? (await stand());
    if (isMissing(standing)) {
      const rest = ['first', 'interactive', ...asked.map(([left]) => left)];
      return { ...Object.fromEntries(rest.map((left) => [left, standing])), ...drawn };
    }
    window = standing;
    const values: Values = await within(bound, () => ask(standing));
    drawn[name] = values;
    if (!isMissing(values)) continue;
    await subject.end(standing);
    window = null;
  }
  if (window !== null) await subject.end(window);
  return drawn;
}
