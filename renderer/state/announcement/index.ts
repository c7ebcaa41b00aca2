/** The last thing worth telling somebody who does not see the canvas; worded by the view that speaks it. */
import { create } from 'zustand';
import type { ConflictState } from '../../../graph-data/graph/figures/index.ts';
import type { Correction } from '../amendments/lines.ts';
import type { FacetName } from '../graph/facets.ts';
import type { LayoutName } from '../layout/arrangements/names.ts';

/** Steps behind which entries of the ledger stand: taken back, they are withdrawn there too. */
export interface NamingAnnouncement {
  readonly kind: 'merged' | 'renamed' | 'aliased' | 'split';
  readonly name: string;
  readonly entries: readonly string[];
}

export type Announcement =
  | NamingAnnouncement
  | {
      readonly kind: 'started' | 'expanded' | 'collapsed' | 'reopened';
      readonly name: string;
      readonly count: number;
    }
  | { readonly kind: 'added' | 'hidden' | 'moved'; readonly name: string }
  | { readonly kind: 'focused'; readonly name: string; readonly conflict: ConflictState | null }
  | { readonly kind: 'assembled'; readonly count: number }
  | { readonly kind: 'nothingMore' | 'nothingHangs'; readonly name: string }
  | { readonly kind: 'pinned' | 'unpinned' | 'joined' | 'hiddenSome'; readonly count: number }
  | { readonly kind: 'hiddenOthers' | 'marked'; readonly count: number }
  | { readonly kind: 'focusedAround'; readonly name: string; readonly depth: number; readonly count: number }
  | { readonly kind: 'focusedAmong'; readonly things: number; readonly depth: number; readonly count: number }
  | {
      readonly kind: 'focusedLine';
      readonly from: string;
      readonly to: string;
      readonly correction: Correction | null;
    }
  | { readonly kind: 'focusLeft' | 'locked' | 'unlocked' | 'held' }
  /** With the step that was taken back or made again. */
  | { readonly kind: 'undone' | 'redone' | 'jumped'; readonly what: Announcement | null }
  /** With the step that brought something which the filter hides, and how much of it. */
  | { readonly kind: 'partlyHidden'; readonly what: Announcement; readonly count: number }
  /** With what was sifted by and how many things are left. */
  | { readonly kind: 'filtered'; readonly facet: FacetName | 'links'; readonly count: number }
  | { readonly kind: 'unfiltered' | 'revealed'; readonly count: number }
  | { readonly kind: 'arranged' | 'arrangedAlready' | 'notArranged'; readonly layout: LayoutName }
  | { readonly kind: 'cleared' | 'copied' | 'addressCopied' };

interface AnnouncementState {
  readonly last: Announcement | null;
  /** Counts up, so that the same words are spoken again. */
  readonly turn: number;
}

export const useAnnouncement = create<AnnouncementState>(() => ({ last: null, turn: 0 }));

export function announce(announcement: Announcement): void {
  useAnnouncement.setState(({ turn }) => ({ last: announcement, turn: turn + 1 }));
}
