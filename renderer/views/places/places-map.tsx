/** The schematic map: a ring of tiles around the centre, partners below; arrows move by geometry, Enter opens. */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PlaceTie } from '../../bridge/contract.ts';
import { useWidth } from '../../components/use-width.ts';
import {
  type ArrangedPlaces,
  type Box,
  countOf,
  drawPlaces,
  nearestSpot,
  type PlacesQuestion,
  shadeOf,
  shadesOf,
  spotsOf,
  tieLines,
} from '../../state/places/index.ts';
import { PlaceBox } from './place-box.tsx';
import { PlacesLegend } from './places-legend.tsx';
import { endsAt, PlacesTies } from './places-ties.tsx';
import './places-map.css';

interface Props {
  readonly arranged: ArrangedPlaces;
  readonly ties: readonly PlaceTie[];
  readonly question: PlacesQuestion;
  readonly selected: EntityId | null;
  readonly choose: (id: EntityId) => void;
  readonly open: (id: EntityId) => void;
}

/** Narrower than this, names are cut; the map scrolls instead. */
const NARROWEST = 480;

export function PlacesMap({ arranged, ties, question: { by, filter }, selected, choose, open }: Props) {
  const { t } = useTranslation();
  const plot = useRef<HTMLDivElement>(null);
  const ids = useId();
  const width = Math.max(NARROWEST, useWidth(plot));
  const [current, setCurrent] = useState<string | null>(null);
  const drawing = useMemo(() => drawPlaces(arranged, width), [arranged, width]);
  const lines = useMemo(() => tieLines(drawing, ties), [drawing, ties]);
  const { boxes, groups, more, border, height } = drawing;
  const counts = useMemo(
    () => new Map(boxes.map(({ key, counted }) => [key, countOf(counted, by, filter)])),
    [boxes, by, filter],
  );
  const shades = useMemo(
    () => shadesOf(boxes.flatMap(({ key, kind }) => (kind === 'unit' ? (counts.get(key) ?? 0) : []))),
    [boxes, counts],
  );
  const countAt = ({ key }: Box): number => counts.get(key) ?? 0;
  const here = boxes.find(({ key }) => key === current) ?? null;
  const idOf = (box: Box): string => `${ids}${box.key}`;
  const wordsOf = (box: Box): string =>
    t('places.boxWords', { name: box.place.name, kind: t(`places.kinds.${by}`), count: countAt(box) });
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nearestSpot(spotsOf(boxes), current, event.key);
    const opens = (event.key === 'Enter' || event.key === ' ') && here !== null;
    if (next === null && !opens) return;
    event.preventDefault();
    if (opens) open(here.place.id);
    else {
      setCurrent(next);
      document.getElementById(`${ids}${next}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  const pick = (box: Box): void => {
    setCurrent(box.key);
    choose(box.place.id);
  };
  return (
    <section className="places-map" aria-label={t('places.map')}>
      <div className="places-map__scroll">
        <div
          ref={plot}
          className="places-map__plot"
          role="listbox"
          tabIndex={0}
          aria-label={t('places.mapKeys')}
          aria-activedescendant={here === null ? undefined : idOf(here)}
          onKeyDown={press}
          onFocus={() =>
            setCurrent(
              (key) => key ?? boxes.find(({ place }) => place.id === selected)?.key ?? boxes[0]?.key ?? null,
            )
          }
        >
          <svg width={width} height={height} role="presentation">
            <PlacesTies lines={lines.filter((line) => !endsAt(line, selected))} strong={false} />
            {boxes.map((box) => (
              <PlaceBox
                key={box.key}
                box={box}
                id={idOf(box)}
                count={countAt(box)}
                shade={box.kind === 'unit' ? shadeOf(shades, countAt(box)) : 0}
                title={wordsOf(box)}
                current={box.key === current}
                selected={box.place.id === selected}
                choose={pick}
              />
            ))}
            <line className="places-map__border" x2={width} y1={border + 13} y2={border + 13} />
            {groups.map(({ kind, x, y }) => (
              <text key={kind} className="places-map__group" x={x} y={y}>
                {t(`places.outside.${kind}`)}
              </text>
            ))}
            {more.map(({ key, count, x, y }) => (
              <text key={key} className="places-map__more" x={x} y={y}>
                {t('places.more', { count })}
              </text>
            ))}
            <PlacesTies lines={lines.filter((line) => endsAt(line, selected))} strong />
          </svg>
        </div>
      </div>
      <PlacesLegend by={by} shades={shades} />
      <p className="places-map__foot" aria-live="polite">
        <strong>{t('places.schematic')}</strong>
        <span>{here === null ? t('places.keysHint') : wordsOf(here)}</span>
      </p>
    </section>
  );
}
