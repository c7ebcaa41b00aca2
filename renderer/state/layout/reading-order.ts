/** The order in which neighbours are set: by role, then as printed. */

import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { EntityCard, GraphEdge, GraphNode } from '../../bridge/contract.ts';
import { relationFamily } from '../ontology/index.ts';

const ROLE_RANK = { lead: 0, joint: 1, support: 2 } as const;
const DIGITS = '〇一二三四五六七八九';
/** Behind every printed number. */
const LAST = 10_000;

/** Value of a printed number such as `（十九）`, `3.` or `二、`; numbers that cannot be read come last. */
export function printedNumber(number: string): number {
  const plain = /\d+/.exec(number.normalize('NFKC'));
  if (plain) return Number(plain[0]);
  const chinese = /[〇零一二三四五六七八九十百]+/.exec(number);
  if (!chinese) return LAST;
  let [total, digit] = [0, 0];
  for (const character of chinese[0]) {
    const value = character === '零' ? 0 : DIGITS.indexOf(character);
    if (value >= 0) digit = value;
    else total += (digit || 1) * (character === '十' ? 10 : 100);
    if (value < 0) digit = 0;
  }
  return total + digit;
}

interface Rank {
  readonly role: number;
  readonly order: number;
}

/** True for edges that say where something stands rather than who is responsible or what is done. */
export function isStructure(edge: GraphEdge): boolean {
  return edge.role === null && relationFamily(edge.relation) === 'structure';
}

function rankOf(card: EntityCard, edges: readonly GraphEdge[]): Rank {
  const duty = edges.find(
    (edge) => !isStructure(edge) && (edge.source === card.id || edge.target === card.id),
  );
  const isBody = card.kind === 'agency' || card.kind === 'collective';
  const order = isBody ? (duty?.order ?? LAST) : printedNumber(card.number);
  return { role: duty?.role ? ROLE_RANK[duty.role] : LAST, order };
}

/** Neighbours of one thing in reading order; equals keep the order they came in. */
export function inReadingOrder(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[] {
  const ranked = nodes.map((node) => ({ node, rank: rankOf(node.card, edges) }));
  ranked.sort((a, b) => a.rank.role - b.rank.role || a.rank.order - b.rank.order);
  return ranked.map(({ node }) => node);
}

/** True when `node` is what `id` belongs to: its section, its document. */
export function isAbove(id: EntityId, node: GraphNode, edges: readonly GraphEdge[]): boolean {
  return edges.some((edge) => isStructure(edge) && edge.source === id && edge.target === node.card.id);
}
