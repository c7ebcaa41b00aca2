/** 地点, as the graph room builds them. */
import type { MapMatch } from '../../../graph-data/graph/places/types.ts';

export type {
  KeptMap,
  MapFeature,
  MapMatch,
  OwnMap,
  PlaceDocument,
  PlaceItem,
  PlaceItemKind,
  PlaceRow,
  PlacesModel,
  PlaceTie,
} from '../../../graph-data/graph/places/types.ts';

/** What the user says of their own map. */
export interface OwnMapFacts {
  readonly approval: string;
  readonly source: string;
  readonly matches: readonly MapMatch[];
}
