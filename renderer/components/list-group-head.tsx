/** The head of a group in a long list: its name and counts, in sight while the group is. */
import type { ReactNode } from 'react';
import './list-group-head.css';

export function ListGroupHead({ children }: { readonly children: ReactNode }) {
  return <h3 className="list-group-head">{children}</h3>;
}
