/** Every place in words, as the map groups them; the arrow keys lead from name to name. */
import { useTranslation } from 'react-i18next';
import type { PlaceRow } from '../../bridge/contract.ts';
import { walkRows } from '../../components/walk-rows.ts';
import { COUNTED_KINDS, countedRows, countOf, type OutsideKind } from '../../state/places/index.ts';
import type { PanelProps } from './panel-props.ts';

interface Row {
  /** A park that lies in two units stands under both. */
  readonly key: string;
  readonly place: PlaceRow;
  readonly counted: readonly PlaceRow[];
  readonly inner: boolean;
}

interface Group {
  readonly kind: 'inside' | OutsideKind;
  readonly rows: readonly Row[];
}

const alone = (place: PlaceRow, key: string, inner: boolean): Row => ({
  key,
  place,
  counted: [place],
  inner,
});

function groupsOf({ arranged }: PanelProps): readonly Group[] {
  const { centre, units, outside } = arranged;
  const tiles = [centre, ...units].flatMap((unit): readonly Row[] => [
    { key: unit.place.id, place: unit.place, counted: countedRows(unit, arranged), inner: false },
    ...unit.inner.map((place) => alone(place, `${unit.place.id}/${place.id}`, true)),
  ]);
  return [
    { kind: 'inside', rows: tiles },
    ...outside.map(({ kind, places }) => ({
      kind,
      rows: places.map((place) => alone(place, place.id, false)),
    })),
  ];
}

function PlaceLine({ row, props }: { readonly row: Row; readonly props: PanelProps }) {
  const { place, counted, inner } = row;
  const { question, selected, open } = props;
  return (
    <li className={inner ? 'places-list__inner' : undefined}>
      <button
        type="button"
        className="places-list__name"
        data-row
        aria-current={place.id === selected ? 'true' : undefined}
        onClick={() => open(place.id)}
      >
        {place.name}
      </button>
      {COUNTED_KINDS.map((kind) => {
        const count = countOf(counted, kind, question.filter);
        return (
          <span key={kind} className={`places-list__number${count === 0 ? ' places-list__zero' : ''}`}>
            {count}
          </span>
        );
      })}
    </li>
  );
}

export function PlacesList(props: PanelProps) {
  const { t } = useTranslation();
  return (
    <section className="places-list" aria-label={t('places.panels.list')} onKeyDown={walkRows}>
      <p className="places-list__heads">
        {COUNTED_KINDS.map((kind) => (
          <span key={kind} className="places-list__number">
            {t(`places.kinds.${kind}`)}
          </span>
        ))}
      </p>
      {groupsOf(props).map(({ kind, rows }) => {
        const name = kind === 'inside' ? props.arranged.centre.place.name : t(`places.outside.${kind}`);
        return (
          <section key={kind} aria-label={name}>
            <h3>{name}</h3>
            <ul>
              {rows.map((row) => (
                <PlaceLine key={row.key} row={row} props={props} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
