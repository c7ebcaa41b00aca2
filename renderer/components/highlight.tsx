/** Text with marked ranges (half-open, in UTF-16 code units). */
import type { ReactNode } from 'react';
import './highlight.css';

interface Props {
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
}

export function Highlight({ text, ranges }: Props) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
