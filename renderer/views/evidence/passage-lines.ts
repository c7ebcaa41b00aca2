/** A joined passage cut back into the lines of the file, with the marks that fall in each. Pure. */
import type { EvidencePlace } from '../../bridge/contract.ts';

export type Passage = NonNullable<EvidencePlace['passage']>;

export interface PassageLine {
  /** 1-based line of the file; null when the passage does not say. */
  readonly line: number | null;
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

export function passageLines({ text, lineStarts, marks }: Passage): readonly PassageLine[] {
  const starts = lineStarts.length > 0 ? lineStarts : [[0, null] as const];
  return starts.map(([start, line], index) => {
    const end = starts[index + 1]?.[0] ?? text.length;
    const inside = marks
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start] as const)
      .filter(([from, to]) => from < to);
    return { line, text: text.slice(start, end), marks: inside };
  });
}
