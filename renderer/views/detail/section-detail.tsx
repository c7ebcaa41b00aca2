/** A heading of a document and the measures under it. */
import type { EntityDetail } from '../../bridge/contract.ts';
import { ChildrenList } from './children-list.tsx';
import { ClaimsBlock } from './claims-block.tsx';
import { PathLine } from './path-line.tsx';

export function SectionDetail({ detail }: { readonly detail: EntityDetail }) {
  const { card, entity } = detail;
  return (
    <article className="detail">
      <header className="detail__head">
        <PathLine path={detail.path} />
        <h3 className="detail__name">
          {card.number && <span className="number">{card.number}</span>}
          {entity.name}
        </h3>
      </header>
      <ChildrenList cards={detail.children} />
      <ClaimsBlock claims={detail.claims} />
    </article>
  );
}
