/** 文件对比: two documents thing by thing, what both name, what only one, what changed. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonQuestion } from '../../bridge/contract.ts';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { type ComparisonChoice, comparisonOf } from '../../state/comparison/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { useViewKeys } from '../use-view-keys.ts';
import { ComparedRows } from './compared-rows.tsx';
import { DocumentChoice } from './comparison-filters.tsx';

type Change = (change: Readonly<Record<string, string>>) => void;

function Compared({
  question,
  choice,
  change,
}: {
  readonly question: ComparisonQuestion;
  readonly choice: ComparisonChoice;
  readonly change: Change;
}) {
  const { value, failure, retry } = useAnswer('comparison.read', question);
  return (
    <Answered failure={failure} retry={retry}>
      {value && <ComparedRows comparison={value} choice={choice} change={change} />}
    </Answered>
  );
}

/** Why there is nothing to compare. */
function Nothing({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  if (count === 0)
    return <StateMessage tone="empty" title={t('comparison.empty')} body={t('comparison.oneHint')} />;
  if (count === 1)
    return <StateMessage tone="empty" title={t('comparison.one')} body={t('comparison.oneHint')} />;
  return <StateMessage tone="empty" title={t('comparison.same')} body={t('comparison.sameHint')} />;
}

export function ComparisonView() {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const documents = useWorkspace(({ summary }) => summary?.documents);
  const choice = useMemo(() => comparisonOf(parameters, documents ?? []), [parameters, documents]);
  const swap = (): void =>
    change({ left: choice.right?.document.id ?? '', right: choice.left?.document.id ?? '', row: '' });
  useViewKeys(({ key }) => {
    if (key.toLowerCase() === 'x') swap();
    else if (key === 'Escape' && choice.row !== '') change({ row: '' });
    else return false;
    return true;
  });
  return (
    <div className="view comparison">
      <ViewHead
        title={t('view.comparison')}
        subject={<span className="comparison__hint">{t('comparison.hint')}</span>}
        toolsLabel={t('comparison.filters')}
        tools={null}
      />
      {!documents && <SkeletonLines count={9} />}
      {documents && (
        <>
          {documents.length > 1 && (
            <DocumentChoice documents={documents} choice={choice} change={change} swap={swap} />
          )}
          {choice.question === null ? (
            <Nothing count={documents.length} />
          ) : (
            <Compared question={choice.question} choice={choice} change={change} />
          )}
        </>
      )}
    </div>
  );
}
