/** The whole graph as columns: plain typed arrays, so that twenty thousand things cross to the window at once. */
import type { EntityId } from '../../model/ids.ts';

/** Where everything stands. Places are by position in the columns; y points down. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The group of each thing. */
  readonly group: Uint16Array;
}

export interface OverviewGroup {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly size: number;
  /** The members that name it, most important first; nobody names what hangs on nothing. */
  readonly names: readonly number[];
}

/** Claims among the things of two groups, counted. */
export interface OverviewBundle {
  readonly source: number;
  readonly target: number;
  readonly count: number;
}

export interface Overview extends Positions {
  readonly ids: readonly EntityId[];
  readonly names: readonly string[];
  /** Kinds that occur; `kind` holds places in it. */
  readonly kinds: readonly string[];
  readonly kind: Uint8Array;
  /** 0 to 1, the most important thing has 1. */
  readonly importance: Float32Array;
  /** Ends of pairs that some claim joins, by place. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Strongest role of the pair's claims, in the order lead, joint, support, none. */
  readonly role: Uint8Array;
  readonly groups: readonly OverviewGroup[];
  readonly bundles: readonly OverviewBundle[];
}
