/** Line icons on a 16 px grid, drawn for Remit; decorative, so hidden from assistive technology. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M13 8H3.5M7 4 3 8l4 4',
  forward: 'M3 8h9.5M9 4l4 4-4 4',
  done: 'M3 8.5 6.5 12 13 4.5',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
  history: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.8v2.6h2.6M8 5.2V8l2 1.4',
  pin: 'M6 2.5h4M6.6 2.5v4L4.8 9h6.4L9.4 6.5v-4M8 9v4.5',
  hide: 'M2.5 8S4.5 4.5 8 4.5 13.5 8 13.5 8 11.5 11.5 8 11.5 2.5 8 2.5 8M3.5 13 12.5 3',
  keep: 'M3 3h2M3 13h2M11 3h2M11 13h2M3 3v2M3 11v2M13 3v2M13 11v2M5.8 5.8h4.4v4.4H5.8z',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  arrange: 'M2.5 3h4v3.5h-4zM9.5 3h4v3.5h-4zM2.5 9.5h4V13h-4zM9.5 9.5h4V13h-4z',
  clear: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5',
  filter: 'M2.5 3.5h11L9.5 8.2v4.3l-3 1.5V8.2z',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  graph:
    'M4.2 8.8 11 11.6M4.2 7.2 11 4.4M3 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M12.6 2a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M12.6 10.6a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4',
  overview:
    'M5.2 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M11.6 3.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8M9.8 9.2a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4M4.4 10.6a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6',
  home: 'M2.5 7.5 8 2.8l5.5 4.7M4 6.5v7h8v-7M6.7 13.5V9.7h2.6v3.8',
  brief: 'M4 2.5h5.5l3 3v8H4zM9.5 2.5v3h3M6 7h2M6 9.2h4.5M6 11.4h4.5',
  measure: 'M2.5 3.5h11v9h-11zM5 6.5l1 1 1.6-1.8M9.5 6.8h2M5 10l1 1 1.6-1.8M9.5 10.3h2',
  amend: 'M3 3.5h7M3 6.5h5M3 9.5h3M6.5 13l.6-2.4 5.2-5.2 1.8 1.8-5.2 5.2z',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.2h7v4.3h-7z',
  compare: 'M2.5 3h4.3v10H2.5zM9.2 3h4.3v10H9.2zM4 5.5h1.3M4 7.8h1.3M10.7 5.5H12',
  swap: 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 11h-10M6.5 8l-3 3 3 3',
  matrix: 'M2.5 2.5h11v11h-11zM2.5 6.2h11M6.2 2.5v11M8.5 8.7h.01M11.3 8.7h.01M8.5 11.2h.01',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.2 4.2L11.3 8.7M9 11.5 7.5 13a3 3 0 0 1-4.2-4.2L4.7 7.3',
  panelLeft: 'M2.5 3h11v10h-11zM6.5 3v10',
  panelRight: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.4v3.2M6 9.4v3.2',
  help: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M6.3 6.3a1.8 1.8 0 1 1 2.6 1.8c-.6.3-.9.6-.9 1.3M8 11.4h.01',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.3h.01',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M2.5 9.5v4h11v-4',
  merge: 'M3 3v2.5a3 3 0 0 0 3 3h4M13 3v2.5a3 3 0 0 1-3 3M8 8.5v5M5.5 11 8 13.5l2.5-2.5',
  place: 'M8 2.5v11M2.5 8h11M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  checks:
    'M2.5 4.2l1.2 1.2 2-2.4M8 4.2h5.5M2.5 8.7l1.2 1.2 2-2.4M8 8.7h5.5M2.5 13.2l1.2 1.2 2-2.4M8 13.2h5.5',
  paths:
    'M4 10.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M12 2.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M5.8 12H9a2.5 2.5 0 0 0 0-5H7a1.5 1.5 0 0 1 0-3h3.2',
  analysis: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  document: 'M3.5 2.5h9v11h-9zM5.8 5.2h4.4M5.8 7.3h4.4M5.8 9.4h4.4M5.8 11.4h2.4',
  follow: 'M2.5 12.5h11M3 9.5l3-3 2.5 2 4.5-5M10.3 3.5H13v2.7',
  places:
    'M8 14s4.2-4.3 4.2-7.6a4.2 4.2 0 0 0-8.4 0C3.8 9.7 8 14 8 14M8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8',
  timeline: 'M2 8h12M4.5 5.5v5M8 3v10M11.5 6v4',
  saved: 'M4 2.5h8v11l-4-3-4 3z',
  note: 'M3.5 2.5h9v7l-3.5 4H3.5zM9 13.5v-4h3.5M5.8 5.3h4.4M5.8 7.6h4.4',
  star: 'M8 2.6l1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.3 4.6 13.1l.7-3.8L2.5 6.6l3.8-.5z',
  update: 'M13 6.5A5.2 5.2 0 0 0 3.4 5.4M3 9.5a5.2 5.2 0 0 0 9.6 1.1M3.2 2.8v2.8H6M12.8 13.2v-2.8H10',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  edit: 'M3 13l.7-3L10.5 3.2a1.3 1.3 0 0 1 1.9 0l.4.4a1.3 1.3 0 0 1 0 1.9L6 12.3z',
  play: 'M4.5 3v10l8-5z',
  review: 'M3.5 2.5h9v6M3.5 2.5v11h4M5.8 5.2h4.4M5.8 7.5h3M8.6 12.2l1.7 1.7 3.4-4',
  import: 'M8 2.5V10M5 7l3 3 3-3M2.5 9.5v4h11v-4',
  evidence: 'M4 2.5h6l2.5 2.5v8.5H4zM6.5 7h4M6.5 9.5h4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
