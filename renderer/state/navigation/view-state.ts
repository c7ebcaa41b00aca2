/** What a view reads of the place: its own parameters, and the last thing of its kind. */
import { useCallback, useEffect } from 'react';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { ViewParameters } from './address.ts';
import { movePlace, usePlace } from './place.ts';
import { setParameters } from './producers.ts';

/**
 * The view's parameters (sorting, filter, grouping) and how to change some of them: an empty value takes one away.
 * They are part of the address, come back with Back and Forward, and are kept while another view is shown.
 */
export function useViewParameters(): readonly [ViewParameters, (change: ViewParameters) => void] {
  const parameters = usePlace(({ history }) => history.present.parameters);
  const change = useCallback(
    (next: ViewParameters) => void movePlace((place) => setParameters(place, next)),
    [],
  );
  return [parameters, change];
}

/** The kind of a thing, which its id begins with. */
export const kindOf = (id: EntityId): string => id.slice(0, id.indexOf(':'));

/**
 * The thing a page is about: the selection when it is of one of these kinds, otherwise the last one that was. So a
 * page about a body stays while one of its measures is looked at in the detail panel. Kept as a parameter of the view.
 */
export function useViewSubject(parameter: string, kinds: readonly string[]): EntityId | null {
  const selected = usePlace(({ history }) => history.present.subject);
  const [parameters, change] = useViewParameters();
  const fitting = selected !== null && kinds.includes(kindOf(selected)) ? selected : null;
  const kept = parameters[parameter];
  useEffect(() => {
    if (fitting !== null && fitting !== kept) change({ [parameter]: fitting });
  }, [fitting, kept, parameter, change]);
  // Only ids are ever kept under this name; one that was typed wrong is told by the request it is used in.
  return fitting ?? ((kept ?? null) as EntityId | null);
}
