/** Tables and pages to be handed in, as plain values: what they say, not how a format writes it. */
export type { ChecksFilter } from './checks.ts';
export {
  type DocumentFormat,
  type ExportFormat,
  type ExportSubject,
  exportFormats,
  exportSubjects,
  formatsOf,
  type GraphFormat,
} from './choices.ts';
export { relationWords } from './claim-words.ts';
export { highestClassification } from './classification.ts';
export { composeExport } from './compose.ts';
export { type ComposedFile, composeFile, headingOfFile } from './compose-file.ts';
export { chineseDate, localDay } from './dates.ts';
export { type GraphPart, pictureHeading, wholeGraph } from './graph/index.ts';
export type { ExportOrder } from './order.ts';
export { type PlacesOrder, usualPlaces } from './places.ts';
export { SCHEMATIC_NOTE } from './places-words.ts';
export type { ReviewOrder } from './review.ts';
export { type ExportScope, everything } from './scope.ts';
export { type ExportSource, headingOf, type PrintedLine, shortName } from './source.ts';
export { type TimelineOrder, usualTimeline } from './timeline.ts';
export type * from './types.ts';
