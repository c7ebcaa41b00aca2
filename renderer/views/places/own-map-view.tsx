/** The user's own map: its shapes shaded by what lies in them; wheel and keys zoom, arrows move, Enter opens. */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { OwnMap, PlaceRow } from '../../bridge/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useSize } from '../../components/use-size.ts';
import {
  type ArrangedPlaces,
  countedRows,
  countOf,
  fitShapes,
  nearestSpot,
  type PlacesQuestion,
  placeNames,
  placesOfShapes,
  shadeOf,
  shadesOf,
} from '../../state/places/index.ts';
import { NAME, OwnShape, ShapeName } from './own-shape.tsx';
import { PlacesLegend } from './places-legend.tsx';
import { useMapZoom } from './use-map-zoom.ts';
import './own-map.css';

interface Props {
  readonly map: OwnMap;
  readonly places: readonly PlaceRow[];
  readonly arranged: ArrangedPlaces;
  readonly question: PlacesQuestion;
  readonly selected: EntityId | null;
  readonly choose: (id: EntityId) => void;
  readonly open: (id: EntityId) => void;
  /** Which part of the map is shown, in words of the address. */
  readonly at: string;
  readonly rested: (at: string) => void;
}

export function OwnMapView(props: Props) {
  const { map, places, arranged, question, selected, choose, open, at, rested } = props;
  const { t } = useTranslation();
  const { by, filter } = question;
  const plot = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const ids = useId();
  const { width, height } = useSize(plot);
  const [current, setCurrent] = useState<string | null>(null);
  const shapes = useMemo(() => fitShapes(map.features, width, height), [map, width, height]);
  const matched = useMemo(() => {
    const rows = new Map(places.map((row) => [row.id, row]));
    return placesOfShapes(map, places).map((id) => (id === null ? null : (rows.get(id) ?? null)));
  }, [map, places]);
  const { transform, zoomIn, zoomOut, showAll } = useMapZoom(svg, { width, height, at, rested });
  const counts = useMemo(() => {
    const units = new Map(arranged.units.map((unit) => [unit.place.id, countedRows(unit, arranged)]));
    return matched.map((row) => (row === null ? 0 : countOf(units.get(row.id) ?? [row], by, filter)));
  }, [arranged, matched, by, filter]);
  const shades = useMemo(() => shadesOf(counts), [counts]);
  const spots = useMemo(
    () => shapes.map(({ feature, at: [x, y] }) => ({ key: String(feature), x, y, width: 0, height: 0 })),
    [shapes],
  );
  const wordsOf = (feature: number): string => {
    const row = matched[feature];
    if (row == null)
      return t('places.unmatched', { name: map.features[feature]?.name || t('places.nameless') });
    return t('places.boxWords', {
      name: row.name,
      kind: t(`places.kinds.${by}`),
      count: counts[feature] ?? 0,
    });
  };
  // The name of a shape, and how much lies in it where it is a place of the workspace.
  const labels = useMemo(
    () =>
      shapes.map(({ feature, name }) => {
        const row = matched[feature];
        return row == null ? name : `${row.name} ${counts[feature] ?? 0}`;
      }),
    [shapes, matched, counts],
  );
  const named = useMemo(
    () =>
      placeNames(
        shapes.map(({ feature, at: [x, y] }, index) => {
          const row = matched[feature];
          const isAttended = String(feature) === current || (row != null && row.id === selected);
          const own = row == null ? -1 : (counts[feature] ?? 0);
          return {
            key: feature,
            x: x * transform.k,
            y: y * transform.k,
            text: labels[index] ?? '',
            weight: isAttended ? Number.POSITIVE_INFINITY : own,
          };
        }),
        NAME,
      ),
    [shapes, labels, matched, counts, current, selected, transform.k],
  );
  const here = current === null ? null : (matched[Number(current)] ?? null);
  const act: Readonly<Record<string, () => void>> = { '+': zoomIn, '=': zoomIn, '-': zoomOut, '0': showAll };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nearestSpot(spots, current, event.key);
    const opens = event.key === 'Enter' || event.key === ' ';
    const run = opens && here !== null ? () => open(here.id) : act[event.key];
    if (next === null && run === undefined) return;
    event.preventDefault();
    if (next === null) run?.();
    else setCurrent(next);
  };
  const pick = (feature: number): void => {
    setCurrent(String(feature));
    const row = matched[feature];
    if (row != null) choose(row.id);
  };
  return (
    <section className="places-map" aria-label={t('places.maps.own')}>
      <div className="own-map__tools" role="toolbar" aria-label={t('places.zoom')}>
        <IconButton icon="plus" label={t('places.zoomIn')} keys="+" run={zoomIn} />
        <IconButton icon="minus" label={t('places.zoomOut')} keys="-" run={zoomOut} />
        <IconButton icon="fit" label={t('places.showWhole')} keys="0" run={showAll} />
      </div>
      <div
        ref={plot}
        className="own-map__plot"
        role="listbox"
        tabIndex={0}
        aria-label={t('places.ownMapKeys')}
        aria-activedescendant={current === null ? undefined : `${ids}${current}`}
        onKeyDown={press}
        onFocus={() => setCurrent((key) => key ?? spots[0]?.key ?? null)}
      >
        <svg ref={svg} width={width} height={height} role="presentation">
          <g transform={transform.toString()}>
            {shapes.map((shape, index) => (
              <OwnShape
                key={shape.feature}
                id={`${ids}${shape.feature}`}
                shape={shape}
                label={labels[index] ?? ''}
                named={named.has(shape.feature)}
                title={wordsOf(shape.feature)}
                known={matched[shape.feature] != null}
                shade={shadeOf(shades, counts[shape.feature] ?? 0)}
                scale={transform.k}
                current={String(shape.feature) === current}
                selected={selected !== null && matched[shape.feature]?.id === selected}
                choose={pick}
              />
            ))}
            {shapes.map(
              (shape, index) =>
                named.has(shape.feature) && (
                  <ShapeName
                    key={shape.feature}
                    shape={shape}
                    label={labels[index] ?? ''}
                    named
                    scale={transform.k}
                  />
                ),
            )}
          </g>
        </svg>
      </div>
      <PlacesLegend by={by} shades={shades} />
      <p className="places-map__foot" aria-live="polite">
        <strong>
          {t('places.ownMapNote', { file: map.file })}
          {map.source && t('places.ownMapSource', { source: map.source })}
          {map.approval ? t('places.approvalIs', { approval: map.approval }) : t('places.noApproval')}
        </strong>
        <span>{current === null ? t('places.ownKeysHint') : wordsOf(Number(current))}</span>
      </p>
    </section>
  );
}
