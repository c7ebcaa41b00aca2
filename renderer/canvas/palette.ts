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
  'warning',
  'warning-wash',
  'font',
] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** As on the screen, or as on paper whatever the theme is. */
export type Medium = 'screen' | 'print';

export function readPalette(root: HTMLElement, medium: Medium = 'screen'): Palette {
  const style = getComputedStyle(root);
  const variable = (name: string): string =>
    medium === 'print' && name !== 'font' ? `--print-${name}` : `--${name}`;
  const entries = NAMES.map((name) => [name, style.getPropertyValue(variable(name)).trim()]);
  // Every name of NAMES has its entry.
  return Object.fromEntries(entries) as Palette;
}
