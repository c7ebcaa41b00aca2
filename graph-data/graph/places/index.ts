/** 地点: what lies where, and a schematic map of it without borders. */
export {
  type ArrangedPlaces,
  arrangePlaces,
  type OutsideKind,
  type Unit,
} from './arrange.ts';
export { type Box, drawPlaces, HEAD, type PlacesDrawing } from './boxes.ts';
export { buildPlaces } from './build.ts';
export {
  COUNTED_KINDS,
  type CountedKind,
  countedRows,
  countOf,
  type Shade,
  shadeOf,
  shadesOf,
  shownItems,
} from './counts.ts';
export type { PlacesInput } from './ground.ts';
export { widthOf } from './label.ts';
export { type MapName, placeNames } from './names.ts';
export { type FittedShape, fitShapes, placesOfShapes } from './own-map.ts';
export { type Cell, type Ring, ringOf } from './ring.ts';
export { type Counting, ownMapSvg, type SvgWords, schematicSvg } from './svg.ts';
export type * from './types.ts';
