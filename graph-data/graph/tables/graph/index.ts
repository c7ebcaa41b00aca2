/** 关系图 as data: which claims a picture shows, what they say about themselves, tables and graph files. */
export { graphFile } from './file.ts';
export { dataHeading, pictureHeading } from './heading.ts';
export { type GraphPart, wholeGraph } from './part.ts';
export { graphDocument } from './tables.ts';
