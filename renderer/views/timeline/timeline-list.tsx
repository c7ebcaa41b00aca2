/** The same marks in words, year by year; the arrow keys lead from name to name. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineDocument } from '../../bridge/contract.ts';
import { GroupedList } from '../../components/grouped-list.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import type { DatedMark } from '../../state/timeline/index.ts';
import { TimelineRow } from './timeline-row.tsx';
import './timeline-list.css';

/** Pixels, of a mark with its place below. */
const ROW_HEIGHT = 48;

interface Props {
  readonly marks: readonly DatedMark[];
  readonly documents: readonly TimelineDocument[];
  /** True while only the marks of one cluster are listed. */
  readonly picked: boolean;
  readonly showAll: () => void;
}

/** Year, or empty for what has none; marks come sorted by date. */
function byYear(marks: readonly DatedMark[]): ReadonlyMap<string, readonly DatedMark[]> {
  const years = new Map<string, DatedMark[]>();
  for (const mark of marks) {
    const year = mark.to?.slice(0, 4) ?? '';
    const known = years.get(year);
    if (known === undefined) years.set(year, [mark]);
    else known.push(mark);
  }
  return years;
}

const idOf = ({ statement }: DatedMark): string => statement;

export function TimelineList({ marks, documents, picked, showAll }: Props) {
  const { t } = useTranslation();
  const papers = useMemo(
    () => new Map<string, TimelineDocument>(documents.map((one) => [one.id, one])),
    [documents],
  );
  const years = useMemo(
    () =>
      [...byYear(marks)].map(([year, rows]) => ({
        key: year,
        rows,
        head: (
          <>
            {year || t('timeline.undatedLane')}
            <span>{rows.length}</span>
          </>
        ),
      })),
    [marks, t],
  );
  return (
    <div className="timeline-list">
      <p className="timeline-list__head" aria-live="polite">
        {t('timeline.count', { count: marks.length })}
        {picked && (
          <button type="button" className="link" onClick={showAll}>
            {t('timeline.listAll')}
          </button>
        )}
      </p>
      {marks.length === 0 && (
        <StateMessage tone="empty" title={t('timeline.none')} body={t('timeline.noneHint')} />
      )}
      <GroupedList
        label={t('timeline.list')}
        groups={years}
        keyOf={idOf}
        draw={(mark) => <TimelineRow mark={mark} papers={papers} />}
        rowHeight={ROW_HEIGHT}
      />
    </div>
  );
}
