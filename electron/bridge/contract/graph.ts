/** Pieces of the graph. */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Role } from '../../../graph-data/model/statement.ts';
import type { EntityCard } from './entity.ts';

export interface GraphNode {
  readonly card: EntityCard;
  /** Links of this node in the whole graph: tells how much expanding would bring. */
  readonly degree: number;
}

export interface GraphEdge {
  /** Statement id: one line on the canvas is one claim. */
  readonly id: StatementId;
  readonly relation: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly role: Role | null;
  readonly order: number | null;
}

export interface GraphPiece {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Neighbours left out by the limit. */
  readonly omitted: number;
}
