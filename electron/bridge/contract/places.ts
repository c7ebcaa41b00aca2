/** 地点, as the graph room builds them. */
export type {
  PlaceDocument,
  PlaceItem,
  PlaceItemKind,
  PlaceRow,
  PlacesModel,
  PlaceTie,
} from '../../../graph-data/graph/places/types.ts';
