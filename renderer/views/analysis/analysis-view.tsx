/** 分析: questions about the whole graph, answered in lines that lead to things, places and pictures. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysisAnswer, AnalysisKind } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useWording } from '../labels.ts';
import { AnalysisRow } from './analysis-row.tsx';
import './analysis.css';

const KINDS: readonly AnalysisKind[] = ['partners', 'bridges', 'groups', 'holders', 'similar'];

function Kinds({
  chosen,
  choose,
}: {
  readonly chosen: AnalysisKind;
  readonly choose: (kind: string) => void;
}) {
  const { t } = useTranslation();
  return KINDS.map((kind) => (
    <button
      key={kind}
      type="button"
      className="analysis-kind"
      aria-pressed={kind === chosen}
      onClick={() => choose(kind)}
    >
      {t(`analysis.kind.${kind}`)}
    </button>
  ));
}

function Lines({ answer }: { readonly answer: AnalysisAnswer }) {
  const { t } = useTranslation();
  const wording = useWording();
  const cards = useMemo(() => new Map(answer.cards.map((card) => [card.id, card])), [answer]);
  const { kind, method, lines } = answer;
  return (
    <div className="analysis">
      <h3>{t(`analysis.title.${kind}`)}</h3>
      <p className="analysis__method">{t('analysis.method', { method: wording(method) })}</p>
      {lines.length === 0 && (
        <StateMessage tone="empty" title={t('analysis.none')} body={t('analysis.noneHint')} />
      )}
      <ol>
        {lines.map((line) => (
          <AnalysisRow key={line.bodies.join()} kind={kind} line={line} cards={cards} />
        ))}
      </ol>
    </div>
  );
}

export function AnalysisView() {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const kind = KINDS.find((known) => known === parameters['kind']) ?? 'partners';
  const { value, failure, retry } = useAnswer('graph.analysis', { kind });
  return (
    <section className="analysis-view" aria-label={t('view.analysis')}>
      <ViewHead
        title={t('view.analysis')}
        subject={null}
        toolsLabel={t('analysis.tools')}
        tools={<Kinds chosen={kind} choose={(next) => change({ kind: next === 'partners' ? '' : next })} />}
      />
      <div className="analysis-view__body">
        {failure && <FailureMessage failure={failure} retry={retry} />}
        {!value && !failure && <SkeletonLines count={10} />}
        {value && <Lines answer={value} />}
      </div>
    </section>
  );
}
