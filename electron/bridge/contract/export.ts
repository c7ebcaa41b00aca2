/** What is handed out as a file. */
import type {
  ExportFormat,
  ExportHeading,
  ExportOrder,
  GraphPart,
} from '../../../graph-data/graph/tables/index.ts';

export type { ExportFormat, ExportHeading, ExportOrder, GraphPart };

/** Exactly what the window shows, and the format; where the file goes is asked by a dialog, never said by the window. */
export interface ExportInput {
  readonly order: ExportOrder;
  readonly format: ExportFormat;
}

/** A finished drawing. A PDF is the same drawing printed, so that its words stay text. */
export type PictureDrawing =
  | { readonly format: 'svg'; readonly svg: string }
  | {
      readonly format: 'pdf';
      readonly svg: string;
      readonly size: 'A3' | 'A4';
      readonly landscape: boolean;
    }
  | { readonly format: 'png'; readonly bytes: Uint8Array };

/** What is drawn (title and 密级 of the entry in the list of exports follow from it), and the drawing. */
export interface PictureInput {
  readonly order: ExportOrder;
  readonly drawing: PictureDrawing;
}

/** An SVG file and its size in pixels. */
export interface ComposedPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Told as the work goes on, after the dialog was answered. */
export interface ExportProgress {
  readonly step: 'building' | 'printing' | 'writing';
}

export interface SavedExport {
  /** Shown to the user; nothing can be asked for by it. */
  readonly file: string;
  /** False when the workspace is read-only: the file is there, the entry in the list of exports is not. */
  readonly logged: boolean;
}

/** One line of the workspace's list of exports. */
export interface LoggedExport {
  /** ISO time. */
  readonly at: string;
  readonly what: string;
  readonly format: string;
  readonly title: string;
  readonly file: string;
  readonly classification: string | null;
}
