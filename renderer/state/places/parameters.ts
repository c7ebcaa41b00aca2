/** What the map of places shows, as the address holds it. Pure. */
import {
  COUNTED_KINDS,
  type CountedKind,
  type PlacesFilter,
} from '../../../graph-data/graph/places/index.ts';
import type { PlacesOrder } from '../../../graph-data/graph/tables/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';

type Parameters = Readonly<Partial<Record<string, string>>>;

export const PLACE_PANELS = ['place', 'list', 'map'] as const;

export type PlacePanelName = (typeof PLACE_PANELS)[number];

export interface PlacesQuestion {
  readonly by: CountedKind;
  readonly filter: PlacesFilter;
  /** Null takes the likeliest centre. */
  readonly centre: EntityId | null;
  /** The schematic map although the user has one of their own. */
  readonly schematic: boolean;
  readonly panel: PlacePanelName;
}

/** Unknown words fall back to what is usual. */
export function placesQuestionOf(parameters: Parameters): PlacesQuestion {
  const { by, document = '', year = '', centre = '', map, panel } = parameters;
  return {
    by: COUNTED_KINDS.find((kind) => kind === by) ?? 'initiative',
    filter: { document, year: /^\d{4}$/u.test(year) ? year : '' },
    centre: centre === '' ? null : (centre as EntityId),
    schematic: map === 'schematic',
    panel: PLACE_PANELS.find((name) => name === panel) ?? 'place',
  };
}

/** The file that shows what the window shows. */
export function placesOrderOf(parameters: Parameters): PlacesOrder {
  const { centre, by, filter, schematic } = placesQuestionOf(parameters);
  return { centre, by, filter, own: !schematic };
}
