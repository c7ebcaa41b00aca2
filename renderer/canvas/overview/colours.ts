/** Colours of kinds: those of the page, as in the graph; things that are told apart by shape there share one here. */
import type { Palette } from '../palette.ts';

const NAMES: Readonly<Record<string, keyof Palette>> = {
  agency: 'lead',
  collective: 'lead',
  measure: 'joint',
  section: 'joint',
  document: 'ink',
  'cited-document': 'ink-soft',
  initiative: 'initiative',
  group: 'initiative',
  indicator: 'figure',
  observation: 'figure',
  place: 'place',
  mechanism: 'support',
  thread: 'ink-faint',
};

export const kindColour = (kind: string, palette: Palette): string => palette[NAMES[kind] ?? 'ink-soft'];

/** The same for the page. */
export const kindVariable = (kind: string): string => `var(--${NAMES[kind] ?? 'ink-soft'})`;
