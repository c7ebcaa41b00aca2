/**
 * A sheet of paper: read on the screen, handed in when printed. While printing, the same content stands alone in the
 * page, with a line that is repeated on every sheet.
 */
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './sheet.css';

interface Props {
  readonly label: string;
  /** Stands at the top of every printed page: what this is, and its 密级. */
  readonly running: ReactNode;
  readonly printing: boolean;
  readonly children: ReactNode;
}

/** What goes on paper while printing: it stands alone in the page. */
export function Paper({ running, children }: Pick<Props, 'running' | 'children'>) {
  return createPortal(
    <div className="print-root" data-testid="print-root">
      <div className="print-root__running">
        <div>{running}</div>
      </div>
      <div className="print-root__body">{children}</div>
    </div>,
    document.body,
  );
}

export function Sheet({ label, running, printing, children }: Props) {
  return (
    <>
      <article className="sheet" aria-label={label}>
        {children}
      </article>
      {printing && <Paper running={running}>{children}</Paper>}
    </>
  );
}

/** A numbered part of a sheet. */
export function SheetPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h4 className="sheet-part__title">{title}</h4>
      {children}
    </section>
  );
}
