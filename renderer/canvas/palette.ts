/** The colours and the type face of the page, read from its root element, so that canvas and page never differ. */
const NAMES = [
  'paper',
  'surface',
  'raised',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'lead',
  'joint',
  'support',
  'initiative',
  'figure',
  'place',
  'marker',
  'font',
] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

export function readPalette(root: HTMLElement): Palette {
  const style = getComputedStyle(root);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  // Every name of NAMES has its entry.
  return Object.fromEntries(entries) as Palette;
}
