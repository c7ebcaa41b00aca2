/** A panel of the workbench: a landmark with a title, tools and a scrolling body. */
import type { ReactNode } from 'react';
import './panel.css';

interface Props {
  readonly label: string;
  readonly title: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly name: string;
}

export function Panel({ label, title, tools, children, name }: Props) {
  return (
    <section className={`panel panel--${name}`} aria-label={label}>
      <header className="panel__head">
        <h2 className="panel__title">{title}</h2>
        <div className="panel__tools">{tools}</div>
      </header>
      <div className="panel__body">{children}</div>
    </section>
  );
}
