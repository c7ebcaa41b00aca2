/** The head of the sheet: bands, headings set upright as in a printed table, and the sums of the columns. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  COLUMN_BAND_HEIGHT,
  COLUMN_HEAD_HEIGHT,
  type MatrixView,
  type Picks,
  ROW_HEAD_WIDTH,
} from '../../state/matrix/index.ts';
import { cellId, classes } from './matrix-row.tsx';
import { bareNumber, fitted, lineName, useGroupWords } from './matrix-words.ts';

interface Props {
  readonly view: MatrixView;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly picks: Picks;
  readonly selected: string | null;
  /** Column whose head the keys are at, otherwise null. */
  readonly cursor: number | null;
}

/** Pixels of an upright line of text, and of one character in it. */
const LINE = 15;
const CHARACTER = 12;
/** What stands above and below a heading: its number and its sum. */
const AROUND = 44;
const BAND_WORDS = 64;
/** Font sizes of a number: as small as it must be to stand level in its column. */
const NUMBER = { largest: 11, smallest: 8 };

function numberSize(number: string, width: number): number {
  const fitting = (width - 5) / Math.max(1, number.length);
  return Math.max(NUMBER.smallest, Math.min(NUMBER.largest, fitting));
}

function Bands({ view, start, end, width }: Props) {
  const words = useGroupWords(view.model);
  return view.columnBands.map((band, ordinal) => {
    if (band.start >= end || band.start + band.length <= start) return null;
    const { long, short } = words(band.group);
    const room = band.length * width;
    return (
      <div
        key={`${band.start}`}
        aria-hidden="true"
        className={classes('matrix-band', { odd: ordinal % 2 === 1 })}
        title={long}
        style={{ left: ROW_HEAD_WIDTH + band.start * width, width: room, height: COLUMN_BAND_HEIGHT }}
      >
        <span>{room < BAND_WORDS ? short : long}</span>
      </div>
    );
  });
}

export const ColumnHeads = memo(function ColumnHeads(props: Props) {
  const { view, start, end, width, picks, selected, cursor } = props;
  const { t } = useTranslation();
  const lines = Math.max(1, Math.floor((width - 4) / LINE));
  const room = lines * Math.floor((COLUMN_HEAD_HEIGHT - AROUND) / CHARACTER);
  const positions = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  return (
    <>
      <Bands {...props} />
      {positions.map((position) => {
        const head = view.columns[position];
        if (head === undefined) return null;
        const { line, sum } = head;
        const gap = sum.count === 0;
        const state = {
          gap,
          selected: line.id === selected,
          picked: picks.lines.has(line.id),
          active: cursor === position,
          collective: line.kind === 'collective',
        };
        const words = lineName(line);
        const number = bareNumber(line.number);
        const label = gap
          ? t('matrix.gapHead', { name: words })
          : t('matrix.rowHead', { name: words, count: sum.count });
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the row
          <div
            key={line.id}
            id={cellId(-1, position)}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={position + 2}
            aria-selected={state.picked}
            aria-label={label}
            className={classes('matrix-column', state)}
            title={gap ? label : words}
            style={{ width, left: ROW_HEAD_WIDTH + position * width, height: COLUMN_HEAD_HEIGHT }}
          >
            <span className="matrix-column__number" style={{ fontSize: numberSize(number, width) }}>
              {number}
            </span>
            <span className="matrix-column__name">{fitted(line.name, room)}</span>
            <span className="matrix-column__sum">{gap ? '—' : sum.count}</span>
          </div>
        );
      })}
    </>
  );
});
