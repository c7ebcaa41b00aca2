/** The room's public face. */
export { characterMapsIn } from './character-maps.ts';
export { type WrittenFormat, writeDocument } from './export/formats.ts';
export { type PrintablePage, toPrintablePage } from './export/html.ts';
export { searchable } from './export/pdf/searchable.ts';
export { toPicturePage } from './export/picture-page.ts';
export { pictureSheet, sheetSvg } from './export/picture-sheet.ts';
export { type WriteOptions, writeExport } from './export/write-file.ts';
export { geoJsonOf, type ReadMap, readGeoJson } from './geojson/read.ts';
export * from './import/index.ts';
export { type FailedFile, type LinkOptions, type LinkOutcome, linkFolder } from './link.ts';
export { type Passage, type PassageSource, passageOf, readPassages } from './passage.ts';
export { type PlacedText, placedText } from './placed-text.ts';
export { FileProblem, type FileProblemCode } from './problem.ts';
export { readBytes } from './read-file.ts';
