/** The head of a view: its name, what it shows in few words, its tools. */
import type { ReactNode } from 'react';
import './view-head.css';

interface Props {
  readonly title: string;
  /** What is shown, for example a name and two counts; null when nothing is. */
  readonly subject: ReactNode;
  /** Name of the toolbar for those who do not see it. */
  readonly toolsLabel: string;
  readonly tools: ReactNode;
}

export function ViewHead({ title, subject, toolsLabel, tools }: Props) {
  return (
    <header className="view-head">
      <h2 className="view-head__title">
        {title}
        {subject !== null && <span className="view-head__subject">{subject}</span>}
      </h2>
      <div className="view-head__tools" role="toolbar" aria-label={toolsLabel}>
        {tools}
      </div>
    </header>
  );
}
