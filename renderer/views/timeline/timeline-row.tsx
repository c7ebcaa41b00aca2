/** One mark in words: what, until when and who says so, what was reported, where it stands. */
import { useTranslation } from 'react-i18next';
import type { TimelineDocument, TimelineReport } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';
import { openEvidence } from '../../state/selection/index.ts';
import type { DatedMark } from '../../state/timeline/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { PlaceLine } from '../follow/place-line.tsx';
import { MarkSign } from './mark-shape.tsx';
import { stateWords, timeWords } from './mark-words.ts';

type Papers = ReadonlyMap<string, TimelineDocument>;

function Reports({
  reports,
  papers,
}: {
  readonly reports: readonly TimelineReport[];
  readonly papers: Papers;
}) {
  const { t } = useTranslation();
  return reports.map(({ thread, name, verdict, statement, document, at }) => (
    <span key={thread} className="timeline-row__report">
      <button type="button" className="link" onClick={() => goTo(thread)}>
        {name}
      </button>
      <span className="timeline-row__verdict">{t(`verdict.${verdict}`, { defaultValue: verdict })}</span>
      <button type="button" className="place-line" onClick={() => openEvidence(statement)}>
        {t('timeline.reportIn', { paper: papers.get(document)?.name ?? '', at: at ?? '' })}
      </button>
    </span>
  ));
}

export function TimelineRow({ mark, papers }: { readonly mark: DatedMark; readonly papers: Papers }) {
  const { t } = useTranslation();
  const { kind, state, name, detail, source, document, reports } = mark;
  const told = stateWords(mark, t);
  return (
    <article className={`timeline-row timeline-row--${state}`}>
      <MarkSign kind={kind} state={state} />
      <div className="timeline-row__what">
        <button type="button" className="link timeline-row__name" data-row onClick={() => goTo(mark.thing)}>
          {kind === 'deadline' && detail}
          {name}
        </button>
        {kind !== 'deadline' && detail && <span className="timeline-row__detail">{detail}</span>}
        <ConflictMarks of={mark.statement} />
        <CorrectedMark of={mark.statement} />
      </div>
      <span className="timeline-row__time" title={t(`timeline.sourceWords.${source}`)}>
        {timeWords(mark, t)}
        {mark.printed !== null && mark.to !== null && source !== 'printed' && (
          <span className="timeline-row__source">{t(`timeline.sources.${source}`)}</span>
        )}
      </span>
      <div className="timeline-row__facts">
        {told && <span className="timeline-row__state">{told}</span>}
        <PlaceLine place={mark} name={name} paper={papers.get(document)?.name ?? ''} />
        <Reports reports={reports} papers={papers} />
      </div>
    </article>
  );
}
