/** What tells a thing apart from others of its name; nothing where the name says it all. */
import type { EntityCard } from '../../bridge/contract.ts';

export const contextOf = ({ name, context }: EntityCard): string | null =>
  context === name ? null : context;

interface Props {
  readonly card: EntityCard;
  readonly className?: string;
}

export function Context({ card, className }: Props) {
  const context = contextOf(card);
  return context !== null && <span className={className}>{context}</span>;
}
