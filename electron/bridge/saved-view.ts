/** What a saved view may hold, whether it comes from the window, from the workspace or from a file somebody sent. */
import { z } from 'zod';
import type {
  FormerView,
  SavedPicture,
  SavedView,
  SavedViewContent,
  ViewUpdate,
} from './contract/saved-view.ts';
import { entityId } from './ids.ts';

export const MOST_VIEWS = 500;
const LONGEST_TITLE = 120;
export const LONGEST_NOTES = 4000;
const LONGEST_ADDRESS = 8000;
/** Names of measures are whole sentences at times. */
const LONGEST_NAME = 600;
/** More things than a canvas ever holds (`design/performance.md`: 1,000 is the ceiling). */
const MOST_THINGS = 5000;
/** A picture is measured in pixels: beyond this no hand has put anything. */
const FARTHEST = 1e7;
const LARGEST_CANVAS = 1e5;
/** Characters of a picture as it lies in the workspace. */
const LONGEST_STORED = 5_000_000;
const DEEPEST_FOCUS = 9;
const MOST_FACETS = 50;
const LONGEST_FACET = 40;

const coordinate = z.number().min(-FARTHEST).max(FARTHEST);
const extent = z.number().min(1).max(LARGEST_CANVAS);
const things = z.array(entityId).max(MOST_THINGS);
const name = z.string().max(LONGEST_NAME);

const off = z
  .record(z.string().max(LONGEST_FACET), z.array(name).max(MOST_THINGS))
  .refine((facets) => Object.keys(facets).length <= MOST_FACETS, 'too many facets');
const filter = z.strictObject({ off, leastLinks: z.int().min(0).max(MOST_THINGS) });

/** What was not there from the beginning has a default, so that older rows and files are read as they were meant. */
export const savedPicture: z.ZodType<SavedPicture> = z.strictObject({
  start: entityId.nullable(),
  nodes: z.array(z.strictObject({ id: entityId, name, x: coordinate, y: coordinate })).max(MOST_THINGS),
  pinned: things,
  marked: things,
  locked: z.boolean(),
  camera: z
    .strictObject({
      zoom: z.number().min(0.01).max(100),
      ...{ x: coordinate, y: coordinate, width: extent, height: extent },
    })
    .nullable(),
  focus: z.strictObject({ around: things, depth: z.int().min(1).max(DEEPEST_FOCUS) }).nullable(),
  filter: filter.default({ off: {}, leastLinks: 0 }),
});

/** One line of words: what would break the line or turn its direction is a space. */
export const viewTitle = z
  .string()
  .max(LONGEST_TITLE * 2)
  .transform((title) => title.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
  .pipe(z.string().min(1).max(LONGEST_TITLE));

export const viewNotes = z.string().trim().max(LONGEST_NOTES);

const where = {
  address: z
    .string()
    .regex(/^remit:[a-z-]+/u)
    .max(LONGEST_ADDRESS),
  about: name.nullable(),
};
const words = { title: viewTitle, notes: viewNotes };
const content = { ...words, ...where, picture: savedPicture.nullable() };

export const viewContent: z.ZodType<SavedViewContent> = z.strictObject(content);

export const viewId = z.string().regex(/^[0-9a-f-]{36}$/u);

const times = { created: z.iso.datetime(), changed: z.iso.datetime() };

export const viewUpdate: z.ZodType<ViewUpdate> = z.strictObject({
  id: viewId,
  ...where,
  picture: savedPicture.nullable(),
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is stored is not looked into: it lies in the workspace as it lay there before. */
export const formerView: z.ZodType<FormerView> = z.strictObject({
  view: z.strictObject({ id: viewId, ...words, ...where, ...times }),
  stored: z.string().max(LONGEST_STORED).refine(isJson, 'no JSON').nullable(),
  place: z.int().min(0).max(MOST_VIEWS),
});

/** A view as it lies in a file: without the id, which belongs to a workspace. */
export const filedView: z.ZodType<Omit<SavedView, 'id'>> = z.strictObject({ ...content, ...times });
