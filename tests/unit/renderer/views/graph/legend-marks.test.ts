import { describe, expect, it } from 'vitest';
import { legendMarks } from '../../../../../renderer/views/graph/legend-marks.ts';
import { SIFTED } from '../../../../support/sifted.ts';

const [firstThing, secondThing] = [...SIFTED.nodes.keys()];
const [firstLine, secondLine, thirdLine] = [...SIFTED.edges.keys()];

describe('legendMarks', () => {
  it('counts corrections on things and lines together, conflicts on things, in a fixed order', () => {
    const marks = legendMarks(SIFTED, {
      correction: (id) => {
        if (id === firstLine) return 'added';
        return id === firstThing || id === secondLine || id === thirdLine ? 'corrected' : null;
      },
      conflict: (id) => (id === firstThing || id === secondThing ? 'open' : null),
    });
    expect(marks).toEqual([
      { of: 'amendments', state: 'corrected', count: 3 },
      { of: 'amendments', state: 'added', count: 1 },
      { of: 'conflicts', state: 'open', count: 2 },
    ]);
  });

  it('leaves out what does not occur', () => {
    expect(legendMarks(SIFTED, { correction: () => null, conflict: () => null })).toEqual([]);
  });
});
