/** Places of the window: the question in the address, the map as boxes, the way of the keys. */
export {
  type ArrangedPlaces,
  arrangePlaces,
  type Box,
  COUNTED_KINDS,
  type CountedKind,
  countedRows,
  countOf,
  drawPlaces,
  type FittedShape,
  fitShapes,
  type OutsideKind,
  type PlacesDrawing,
  type PlacesFilter,
  placeNames,
  placesOfShapes,
  type Shade,
  shadeOf,
  shadesOf,
  shownItems,
} from '../../../graph-data/graph/places/index.ts';
export { editOwnMap, loadOwnMap, removeOwnMap, setOwnMapUndoable, undoOwnMap, useOwnMap } from './own-map.ts';
export {
  PLACE_PANELS,
  type PlacePanelName,
  type PlacesQuestion,
  placesOrderOf,
  placesQuestionOf,
} from './parameters.ts';
export { type MapSpot, mapSpotOf, mapSpotWords } from './spot.ts';
export { type TiedPlace, type TieLine, tieLines, tiesOfPlace } from './ties.ts';
export { nearestSpot, type Spot, spotsOf } from './walk.ts';
