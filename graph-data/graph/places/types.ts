/** 地点: what lies where, as plain values: they cross to the window and into files as they are. */
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';

/** `mention`: a chapter or a whole document names the place. */
export type PlaceItemKind = 'initiative' | 'figure' | 'measure' | 'mention' | 'body';

/** One thing of a place, with the claim that says so. */
export interface PlaceItem {
  readonly kind: PlaceItemKind;
  readonly thing: EntityId;
  readonly name: string;
  /** Printed value and period of a figure, number of a measure; otherwise empty. */
  readonly detail: string;
  readonly statement: StatementId;
  readonly document: DocumentId;
  readonly line: number;
  /** The year the claim is about: the one a figure names, else that of its document; null where neither is known. */
  readonly year: string | null;
}

export interface PlaceRow {
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Kind of place, for example `banner`; `unknown` where no rule tells. */
  readonly type: string;
  /** Where it lies; several for what lies in more than one place, empty where nothing says so. */
  readonly parents: readonly EntityId[];
  /** What the gazetteer or the page names as that, where it is no place of the workspace itself; null otherwise. */
  readonly parentName: string | null;
  /** Code of the national standard, by which places of one level are ordered; null where it has none. */
  readonly code: string | null;
  readonly items: readonly PlaceItem[];
}

/** Two places that one initiative or measure names together. */
export interface PlaceTie {
  readonly places: readonly [EntityId, EntityId];
  readonly item: PlaceItem;
}

export interface PlaceDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly date: string | null;
}

export interface PlacesModel {
  readonly places: readonly PlaceRow[];
  readonly ties: readonly PlaceTie[];
  /** Places with bodies or others in them, the likeliest centre of a map first; never empty where there are places. */
  readonly centres: readonly EntityId[];
  /** Oldest first. */
  readonly documents: readonly PlaceDocument[];
  /** Years of the items, oldest first. */
  readonly years: readonly string[];
}

/** What is left out; empty words leave nothing out. */
export interface PlacesFilter {
  readonly document: string;
  readonly year: string;
}

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
/** Outline first, then what is cut out of it. */
type Rings = readonly (readonly Position[])[];

export interface MapFeature {
  /** As the file names it; empty where it does not. */
  readonly name: string;
  readonly polygons: readonly Rings[];
  readonly points: readonly Position[];
}

/** Told by hand: which place a shape is, or that it is none. */
export interface MapMatch {
  /** Position in `features`. */
  readonly feature: number;
  readonly place: EntityId | null;
}

export interface OwnMap {
  readonly file: string;
  /** 审图号 as the user gives it; empty where there is none. */
  readonly approval: string;
  /** Where the map is from, in the user's words. */
  readonly source: string;
  readonly features: readonly MapFeature[];
  /** Shapes of the file that are neither areas nor points. */
  readonly ignored: number;
  readonly matches: readonly MapMatch[];
}

export interface KeptMap {
  readonly map: OwnMap | null;
  /** The last change of it can be taken back. */
  readonly undoable: boolean;
}
