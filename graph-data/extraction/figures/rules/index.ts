/** All figure rules in order of trial: the first that can name a number keeps it. */
import { change } from './change.ts';
import { continued } from './continued.ts';
import { counted } from './counted.ts';
import { distribution } from './distribution.ts';
import { grant } from './grant.ts';
import { measuredAfter } from './measured-after.ts';
import type { FigureRule } from './rule.ts';
import { stated } from './stated.ts';

export type { FigureExample, FigureRule, Named, NamedQuantity, Site } from './rule.ts';

export const figureRules: readonly FigureRule[] = [
  distribution,
  change,
  grant,
  counted,
  stated,
  continued,
  measuredAfter,
];
