/** A row of buttons that count what they switch: the legend of a list. */
import type { ReactNode } from 'react';
import './count-switches.css';

interface Props {
  readonly label: string;
  /** A further class, for the place of the row in its view. */
  readonly className?: string;
  readonly children: ReactNode;
}

export function CountSwitches({ label, className = '', children }: Props) {
  return (
    <div className={`count-switches ${className}`} role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
