/** A view that was put by: where the window was, and what was drawn. */
import type { EntityId } from '../../../graph-data/model/ids.ts';

/** Drawn once; a copy in another workspace gets one of its own. */
export type SavedViewId = string;

/** The part of the canvas that was seen: its middle in the picture's own measure, and the canvas it was seen on. */
export interface SavedCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  /** Pixels; a larger canvas can show the same part larger. */
  readonly width: number;
  readonly height: number;
}

export interface SavedNode {
  readonly id: EntityId;
  /** What it was called, so that it can be named where it is no longer known. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface SavedFocus {
  readonly around: readonly EntityId[];
  readonly depth: number;
}

/** Values switched off, by facet: in the words of the facets, which know which of them they still have. */
export interface SavedFilter {
  readonly off: Readonly<Record<string, readonly string[]>>;
  readonly leastLinks: number;
}

/** A drawn picture without its claims: they are read anew, so that a saved view never shows an outdated one. */
export interface SavedPicture {
  readonly start: EntityId | null;
  readonly nodes: readonly SavedNode[];
  readonly pinned: readonly EntityId[];
  readonly marked: readonly EntityId[];
  readonly locked: boolean;
  readonly camera: SavedCamera | null;
  readonly focus: SavedFocus | null;
  readonly filter: SavedFilter;
}

/** What is written down of a view, by the user and by the window. */
export interface SavedViewContent {
  readonly title: string;
  readonly notes: string;
  /** The address of the window, as it is printed. */
  readonly address: string;
  /** Name of the thing the address is about; null where it is about none. */
  readonly about: string | null;
  /** Null for a view that is no graph: its address says all. */
  readonly picture: SavedPicture | null;
}

export interface SavedView extends SavedViewContent {
  readonly id: SavedViewId;
  /** ISO times. */
  readonly created: string;
  readonly changed: string;
}

/** One line of the list. */
export interface SavedViewLine extends Omit<SavedView, 'picture'> {
  /** How many things are drawn; null without a picture. */
  readonly things: number | null;
}

/** A view as it was before it was taken out or updated, and where it stood: enough to put it back. */
export interface FormerView {
  readonly view: Omit<SavedView, 'picture'>;
  /** Its picture as it lies in the workspace, also one that this Remit cannot read. */
  readonly stored: string | null;
  readonly place: number;
}

/** What is looked at now, in place of what a view holds. */
export interface ViewUpdate extends Omit<SavedViewContent, 'title' | 'notes'> {
  readonly id: SavedViewId;
}

export interface ViewsImport {
  /** Shown to the user; nothing can be asked for by it. */
  readonly file: string;
  readonly imported: number;
  /** Titles that a view of this workspace has as well: both are kept. */
  readonly sameTitles: readonly string[];
  /** Things of the file that this workspace does not know; they stay in the view and are named when it is opened. */
  readonly missing: number;
  /** Views this Remit does not have: not taken. */
  readonly skipped: number;
}
