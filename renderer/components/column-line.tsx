/** A line of the column that leads a view: pressed, the view beside it shows what the line names. */
import type { ReactNode } from 'react';
import './column-line.css';

interface Props {
  /** How it is laid out. */
  readonly className: string;
  readonly current: boolean;
  readonly title?: string | undefined;
  readonly choose: () => void;
  readonly children: ReactNode;
}

export function ColumnLine({ className, current, title, choose, children }: Props) {
  return (
    <button
      type="button"
      data-row
      className={`column-line ${className}`}
      aria-current={current ? 'true' : undefined}
      title={title}
      onClick={choose}
    >
      {children}
    </button>
  );
}
