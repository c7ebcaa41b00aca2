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
  initiative: <path d="M4.5 3h7l3 5-3 5h-7l-3-5z" />,
  group: <path d="M5 2.5h6l2.5 4-2.5 4H5l-2.5-4zM3 13.5h10" />,
  indicator: <path d="M2 13.5h12M4 13v-4M8 13V6M12 13V3" />,
  observation: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  place: (
    <path d="M8 14.5s4.5-4.6 4.5-8a4.5 4.5 0 0 0-9 0c0 3.4 4.5 8 4.5 8zM8 8.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z" />
  ),
  mechanism: <path d="M8 2.5a5.5 5.5 0 1 1-5 3.2M3 2.5v3.4h3.4M6 8.4l1.6 1.6 3-3.4" />,
  'cited-document': <path d="M4.5 2.5 2 8l2.5 5.5M11.5 2.5 14 8l-2.5 5.5M6.5 8h3" />,
  thread: <path d="M2 11.5c2.5 0 2.5-7 5-7s2.5 7 5 7 1.5-2 2-2" />,
};

export function KindGlyph({ kind }: { readonly kind: string }) {
  return (
    <svg className="kind-glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[kind] ?? SHAPES['agency']}
    </svg>
  );
}
