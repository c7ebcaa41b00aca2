import { describe, expect, it } from 'vitest';
import {
  buildMatrix,
  EVERYTHING,
  type MatrixKind,
  viewMatrix,
} from '../../../../../graph-data/graph/matrix/index.ts';
import {
  NO_PICKS,
  pickCount,
  pickedThings,
  toggleCell,
  toggleLine,
} from '../../../../../renderer/state/matrix/picks.ts';
import { townId, townInput, YUNLING } from '../../../../support/matrix-town.ts';

const plain = { sort: 'document', descending: false, group: 'none' } as const;
const view = (kind: MatrixKind) =>
  viewMatrix(buildMatrix(kind, townInput(YUNLING)), { filter: EVERYTHING, rows: plain, columns: plain });

const [planner, farmer] = [townId('agency', '市发改委'), townId('agency', '市农牧局')];
const greenway = townId('measure', '修建绿道');
const project = townId('initiative', '乐水绿道');

describe('what is picked to be looked at as a graph', () => {
  it('is taken back by picking it again', () => {
    const once = toggleCell(toggleLine(NO_PICKS, planner), { row: planner, column: greenway });
    expect(pickCount(once)).toBe(2);
    const twice = toggleCell(toggleLine(once, planner), { row: planner, column: greenway });
    expect(pickCount(twice)).toBe(0);
  });

  it('brings both heads of a duty, each once', () => {
    const picks = toggleCell(toggleLine(NO_PICKS, planner), { row: planner, column: greenway });
    expect(pickedThings(picks, view('measures'))).toEqual([planner, greenway]);
  });

  it('brings the measures that tie two bodies, or a body and an initiative, together', () => {
    const bodies = toggleCell(NO_PICKS, { row: planner, column: farmer });
    const measures = [greenway, townId('measure', '管护绿道')];
    expect(pickedThings(bodies, view('agencies'))).toEqual([planner, ...measures, farmer]);
    const initiative = toggleCell(NO_PICKS, { row: planner, column: project });
    expect(pickedThings(initiative, view('initiatives'))).toEqual([planner, ...measures, project]);
  });
});
