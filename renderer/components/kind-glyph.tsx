/** The kinds in small, shaped as on the canvas: rounded box, doubled box, dog-eared sheet, tab, folder line. */
import type { ReactNode } from 'react';
import './kind-glyph.css';

const SHAPES: Readonly<Record<string, ReactNode>> = {
  agency: <rect x="1.5" y="4" width="13" height="8" rx="2.5" />,
  collective: (
    <>
      <rect x="1.5" y="3.5" width="13" height="9" rx="2.5" />
      <rect x="3.7" y="5.7" width="8.6" height="4.6" rx="1" />
    </>
  ),
  measure: <path d="M2.5 2.5h8l3 3v8h-11zM10.5 2.5v3h3" />,
  document: <path d="M2.5 2.5h11v11h-11zM2.5 5.5h11" />,
  section: <path d="M1.5 4.5h5l1.5 2h6.5v6h-13z" />,
};

export function KindGlyph({ kind }: { readonly kind: string }) {
  return (
    <svg className="kind-glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[kind] ?? SHAPES['agency']}
    </svg>
  );
}
