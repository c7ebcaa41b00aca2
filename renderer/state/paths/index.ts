/** Asking how things are connected: public API. The question is part of the graph's address. */
import { useMemo } from 'react';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PathsAnswer, PathsQuestion } from '../../bridge/contract.ts';
import { useAnswer } from '../answers/index.ts';
import { addAll, currentGraph, startAmong } from '../graph/index.ts';
import { clearHighlight, highlight } from '../highlight/index.ts';
import { marked } from '../marks/index.ts';
import { openView } from '../navigation/index.ts';
import { currentAddress, movePlace, usePlace } from '../navigation/place.ts';
import { setParameters } from '../navigation/producers.ts';
import { ALL_KINDS } from '../ontology/index.ts';
import { askFor } from '../search/index.ts';
import { wishView } from '../viewport/index.ts';
import { MOST_ENDS, type PathsAsked, parsePaths, printIds, printWithout, rulesOf } from './parameters.ts';

export {
  EXCLUDABLE_KINDS,
  EXCLUDABLE_RELATIONS,
  MOST_ENDS,
  type PathsAsked,
  toggled,
  USUALLY_EXCLUDED,
} from './parameters.ts';

/** Paths between two things: as many as can be compared at a glance. */
const LIMIT = 5;

export type FoundPath = PathsAnswer['paths'][number];

export function usePathsAsked(): PathsAsked {
  const parameters = usePlace(({ history }) => history.present.parameters);
  return useMemo(() => parsePaths(parameters), [parameters]);
}

function questionOf({ ids, without }: PathsAsked): PathsQuestion | undefined {
  if (ids === null || ids.length < 2) return undefined;
  return { ids, limit: LIMIT, ...rulesOf(without) };
}

/** The paths asked about; idle until there are two things. */
export function usePaths(asked: PathsAsked) {
  return useAnswer('graph.paths', questionOf(asked));
}

const asked = (): PathsAsked => parsePaths(currentAddress().parameters);

function put(ids: readonly EntityId[]): void {
  clearHighlight();
  movePlace((place) => setParameters(place, printIds(ids)));
}

/** Asks how these things are connected, in the graph. */
export function askPaths(ids: readonly EntityId[]): void {
  openView('graph');
  put(ids);
}

export const addEnd = (id: EntityId): void =>
  put([...new Set([...(asked().ids ?? []), id])].slice(0, MOST_ENDS));

export function removeEnd(id: EntityId): void {
  put((asked().ids ?? []).filter((other) => other !== id));
}

export const pathsAreAsked = (): boolean => asked().ids !== null;

export function closePaths(): void {
  clearHighlight();
  movePlace((place) => setParameters(place, { paths: '' }));
  wishView({ kind: 'focus' });
}

/** The keyboard goes to where the next thing is chosen, once the panel is there. */
function focusPanel(): void {
  requestAnimationFrame(() => {
    const button = document.querySelector('.path-ends__add button');
    if (button instanceof HTMLElement) button.focus();
  });
}

/** Opens the panel with what is marked, else with what is selected, or closes it. */
export function togglePaths(): void {
  if (pathsAreAsked()) {
    closePaths();
    return;
  }
  const { subject } = currentAddress();
  const ids = [...marked()].slice(0, MOST_ENDS);
  askPaths(ids.length === 0 && subject !== null ? [subject] : ids);
  focusPanel();
}

export function exclude(without: readonly string[]): void {
  clearHighlight();
  movePlace((place) => setParameters(place, printWithout(without)));
}

/** The search box hands its next pick over as one more thing. */
export const seekEnd = (prompt: string): void => askFor({ prompt, kinds: ALL_KINDS, take: addEnd });

const thingsOf = ({ from, steps }: FoundPath): readonly EntityId[] => [from, ...steps.map(({ to }) => to)];

/** Puts what a path passes on the canvas, beside what is there, and marks it. */
export async function showPath(path: FoundPath): Promise<void> {
  const ids = thingsOf(path);
  const { nodes } = currentGraph();
  if (ids.some((id) => nodes.has(id))) await addAll(ids);
  else await startAmong(ids);
  highlight(
    ids,
    path.steps.flatMap(({ claim, further }) => [claim.id, ...further]),
  );
}
