/** What a place holds of one kind, each with its place in a document. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { PlaceItem, PlaceItemKind } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';
import { PlaceLine } from '../follow/place-line.tsx';

export interface PlaceLineItem {
  readonly item: PlaceItem;
  /** Name of the place inside from which it comes; null for the place itself. */
  readonly of: string | null;
}

/** Names of documents. */
export type Papers = ReadonlyMap<DocumentId, string>;

interface Props {
  readonly kind: PlaceItemKind;
  readonly lines: readonly PlaceLineItem[];
  readonly papers: Papers;
}

/** A city has hundreds of figures; the rest is one step away. */
const SHOWN = 12;

/** A thing that names two places, with where it does. */
export function ThroughItem({ item, papers }: { readonly item: PlaceItem; readonly papers: Papers }) {
  return (
    <>
      <button type="button" className="link place-line-row__through" onClick={() => goTo(item.thing)}>
        {item.detail && item.kind === 'measure' ? `${item.detail}${item.name}` : item.name}
      </button>
      <PlaceLine place={item} name={item.name} paper={papers.get(item.document) ?? ''} />
    </>
  );
}

export function PlaceLines({ kind, lines, papers }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  const title = t(`places.items.${kind}`);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section aria-label={title}>
      <h4>
        {title} <span className="place-page__count">{lines.length}</span>
      </h4>
      <ul>
        {shown.map(({ item, of }) => (
          <li key={`${item.statement} ${item.thing}`} className="place-line-row">
            <button type="button" className="link" data-row onClick={() => goTo(item.thing)}>
              {kind === 'measure' && item.detail}
              {item.name}
            </button>
            {kind === 'figure' && item.detail && <span className="place-line-row__value">{item.detail}</span>}
            {of !== null && <span className="tag">{of}</span>}
            <PlaceLine place={item} name={item.name} paper={papers.get(item.document) ?? ''} />
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <button type="button" className="link place-page__all" data-row onClick={() => setAll(true)}>
          {t('places.showAll', { count: lines.length })}
        </button>
      )}
    </section>
  );
}
