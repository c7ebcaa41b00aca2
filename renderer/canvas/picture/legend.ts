/** A sample of every role and kind of the legend, drawn like the rest of the picture. */
import type { Core, ElementDefinition } from 'cytoscape';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { LegendCount, LegendModel } from '../../state/graph/index.ts';
import { markOf } from '../elements.ts';
import { folder, sheet } from '../shapes.ts';
import { type Drawing, drawElements } from './drawing.ts';

/** What an entry is about; its words are the screen's. */
export type LegendMeaning = Pick<LegendCount, 'count' | 'shown'> &
  ({ readonly of: 'role'; readonly value: Role } | { readonly of: 'kind'; readonly value: string });

export interface LegendSample {
  readonly meaning: LegendMeaning;
  readonly sample: Drawing;
}

/** A small card and the line that leads to it. */
const CARD = { width: 46, height: 28 };
const LINE_LENGTH = 66;

function cardSample(kind: string): ElementDefinition[] {
  const outline = kind === 'section' ? folder(CARD) : sheet(CARD);
  return [{ data: { id: `sample ${kind}`, kind, label: '', full: '', outline, ...CARD } }];
}

function lineSample(role: string): ElementDefinition[] {
  const end = { kind: 'end', label: '', full: '', outline: sheet(CARD), width: 1, height: 1 };
  const route = { sourceEnd: '50% 0%', targetEnd: '-50% 0%', distances: [0], weights: [0.5] };
  const marks = { sourceMark: '', targetMark: markOf(role) };
  const [source, target] = [`from ${role}`, `to ${role}`];
  return [
    { data: { id: source, ...end }, position: { x: 0, y: 0 } },
    { data: { id: target, ...end }, position: { x: LINE_LENGTH, y: 0 } },
    { data: { id: `sample ${role}`, source, target, relation: '', family: '', role, ...route, ...marks } },
  ];
}

/** The legend of the screen with its samples. They are put on the canvas, so the picture must have been drawn before. */
export function samplesOf(cy: Core, { roles, kinds }: LegendModel, paper: string): readonly LegendSample[] {
  const meanings: readonly LegendMeaning[] = [
    ...roles.map(({ role, count, shown }) => ({ of: 'role' as const, value: role, count, shown })),
    ...kinds.map(({ kind, count, shown }) => ({ of: 'kind' as const, value: kind, count, shown })),
  ];
  return meanings.map((meaning) => {
    const { of, value } = meaning;
    cy.add(of === 'role' ? lineSample(value) : cardSample(value));
    return { meaning, sample: drawElements(cy, paper, cy.getElementById(`sample ${value}`)) };
  });
}
