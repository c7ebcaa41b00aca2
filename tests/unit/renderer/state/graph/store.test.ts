import { beforeEach, describe, expect, it } from 'vitest';
import { useAnnouncement } from '../../../../../renderer/state/announcement/index.ts';
import { NO_FILTER, withOff } from '../../../../../renderer/state/graph/facets.ts';
import { showPicture } from '../../../../../renderer/state/graph/index.ts';
import { hide, withFilter } from '../../../../../renderer/state/graph/producers.ts';
import { change, currentGraph, useGraph } from '../../../../../renderer/state/graph/store.ts';
import { EMPTY_GRAPH, type PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { historyOf } from '../../../../../renderer/state/history/producers.ts';
import { id } from '../../../../support/cards.ts';
import { SIFTED } from '../../../../support/sifted.ts';

const sifted = withFilter(SIFTED, withOff(NO_FILTER, 'kind', ['section']));
const begin = (graph: PlacedGraph): void => useGraph.setState({ history: historyOf(graph), concealed: [] });

beforeEach(() => begin(EMPTY_GRAPH));

describe('what comes in hidden', () => {
  it('is said, and named by the step that brought it', () => {
    begin(hide(sifted, [id('章')]));
    const step = { kind: 'added', name: '章' } as const;
    change(
      () => sifted,
      () => step,
    );
    expect(useGraph.getState().concealed).toEqual(['章']);
    expect(useAnnouncement.getState().last).toEqual({ kind: 'partlyHidden', what: step, count: 1 });
    expect(currentGraph().step).toEqual(step);
  });

  it('is nothing in a picture that was put by with its filter', () => {
    showPicture(sifted, '旧图');
    expect(useGraph.getState().concealed).toEqual([]);
    const count = SIFTED.nodes.size;
    expect(useAnnouncement.getState().last).toEqual({ kind: 'reopened', name: '旧图', count });
  });
});
