/** One place: where it lies, what lies in it, what it holds, with whom it is named; each line opens its place in a document. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceItemKind, PlaceRow } from '../../bridge/contract.ts';
import { walkRows } from '../../components/walk-rows.ts';
import { startInGraph } from '../../state/navigation/index.ts';
import {
  type ArrangedPlaces,
  countedRows,
  type PlacesFilter,
  shownItems,
  tiesOfPlace,
} from '../../state/places/index.ts';
import type { PanelProps } from './panel-props.ts';
import { type Papers, type PlaceLineItem, PlaceLines, ThroughItem } from './place-lines.tsx';

const KINDS: readonly PlaceItemKind[] = ['initiative', 'figure', 'measure', 'body', 'mention'];

/** What counts for the place by kind, each thing once; what comes from a place inside says from which. */
function linesOf(
  arranged: ArrangedPlaces,
  filter: PlacesFilter,
  place: PlaceRow,
): ReadonlyMap<PlaceItemKind, readonly PlaceLineItem[]> {
  const unit = arranged.units.find((one) => one.place.id === place.id);
  const rows = unit === undefined ? [place] : countedRows(unit, arranged);
  const lines = new Map<PlaceItemKind, PlaceLineItem[]>(KINDS.map((kind) => [kind, []]));
  const seen = new Set<string>();
  for (const row of rows)
    for (const item of shownItems(row.items, filter)) {
      const key = `${item.kind} ${item.thing} ${item.kind === 'mention' ? item.document : ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      lines.get(item.kind)?.push({ item, of: row === place ? null : row.name });
    }
  return lines;
}

function Facts({ place, model, arranged, open }: PanelProps & { readonly place: PlaceRow }) {
  const { t } = useTranslation();
  const rows = new Map(model.places.map((row) => [row.id, row]));
  const parents = place.parents.flatMap((id) => rows.get(id) ?? []);
  const unit = [arranged.centre, ...arranged.units].find((one) => one.place.id === place.id);
  const inner = unit === arranged.centre ? arranged.units.map((one) => one.place) : (unit?.inner ?? []);
  const links = (places: readonly PlaceRow[]) =>
    places.map((row) => (
      <button key={row.id} type="button" className="link" onClick={() => open(row.id)}>
        {row.name}
      </button>
    ));
  return (
    <dl className="place-page__facts">
      <dt>{t('places.type')}</dt>
      <dd>{t(`placeType.${place.type}`, { defaultValue: t('placeType.unknown') })}</dd>
      <dt>{t('places.parents')}</dt>
      <dd>{parents.length === 0 ? (place.parentName ?? t('places.noParent')) : links(parents)}</dd>
      {inner.length > 0 && (
        <>
          <dt>{t('places.inner')}</dt>
          <dd>{links(inner)}</dd>
        </>
      )}
    </dl>
  );
}

function Ties({
  place,
  model,
  question,
  open,
  papers,
}: PanelProps & { readonly place: PlaceRow; readonly papers: Papers }) {
  const { t } = useTranslation();
  const rows = new Map(model.places.map((row) => [row.id, row]));
  const ties = tiesOfPlace(model.ties, place.id).filter(
    ({ item }) => shownItems([item], question.filter).length > 0,
  );
  if (ties.length === 0) return null;
  return (
    <section aria-label={t('places.ties')}>
      <h4>
        {t('places.ties')} <span className="place-page__count">{ties.length}</span>
      </h4>
      <ul>
        {ties.map(({ place: other, item }) => (
          <li key={`${other} ${item.thing}`} className="place-line-row">
            <button type="button" className="link" data-row onClick={() => open(other)}>
              {rows.get(other)?.name}
            </button>
            <ThroughItem item={item} papers={papers} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PlacePage({ place, ...props }: PanelProps & { readonly place: PlaceRow }) {
  const { t } = useTranslation();
  const { model, arranged, question } = props;
  const papers = useMemo(() => new Map(model.documents.map(({ id, name }) => [id, name])), [model]);
  const lines = useMemo(() => linesOf(arranged, question.filter, place), [arranged, question, place]);
  return (
    <article className="place-page" onKeyDown={walkRows}>
      <header>
        <h3>{place.name}</h3>
        <button type="button" className="link" onClick={() => startInGraph(place.id)}>
          {t('places.toGraph')}
        </button>
      </header>
      <Facts place={place} {...props} />
      {KINDS.map((kind) => (
        <PlaceLines key={kind} kind={kind} lines={lines.get(kind) ?? []} papers={papers} />
      ))}
      <Ties place={place} papers={papers} {...props} />
    </article>
  );
}
