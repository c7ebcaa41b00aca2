/** The filters above a list, in a row that breaks where it is narrow. */
import type { ReactNode } from 'react';
import './filter-bar.css';

interface Props {
  readonly label: string;
  /** A line sets it off from what follows; without it more filters follow. */
  readonly ruled?: boolean;
  readonly children: ReactNode;
}

export function FilterBar({ label, ruled = false, children }: Props) {
  return (
    <div className={`filter-bar${ruled ? ' filter-bar--ruled' : ''}`} role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
