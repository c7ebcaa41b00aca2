/** What an arrangement is. */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { PlacedGraph } from '../../graph/types.ts';
import type { Point } from '../geometry.ts';

export type Places = ReadonlyMap<EntityId, Point>;

/**
 * Where everything would like to be, around `focus`; pins and overlaps are seen to afterwards (`settle`). Pure.
 * @param shape width over height of the room there is: a picture of this shape is shown largest in it.
 */
export type Arrange = (graph: PlacedGraph, focus: EntityId, shape: number) => Places;
