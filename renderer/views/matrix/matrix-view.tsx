/** 责任矩阵: bodies against measures, initiatives and bodies, in the manner of a printed table. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../components/failure-message.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import {
  type MatrixView as Arranged,
  EVERYTHING,
  type MatrixQuestion,
  pickCount,
  pickedThings,
  useMatrix,
  useMatrixQuestion,
  viewMatrix,
  withFilter,
} from '../../state/matrix/index.ts';
import { startAmongInGraph } from '../../state/navigation/index.ts';
import { printShown } from '../../state/print/index.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixPrint } from './matrix-print.tsx';
import { MatrixToolbar } from './matrix-toolbar.tsx';
import './matrix.css';

interface SheetProps {
  readonly view: Arranged;
  readonly question: MatrixQuestion;
  readonly ask: (question: MatrixQuestion) => void;
}

function Nothing({ view, question, ask }: SheetProps) {
  const { t } = useTranslation();
  const { model } = view;
  if (model.rows.length === 0 || model.columns.length === 0) {
    return (
      <StateMessage
        tone="empty"
        title={t('matrix.noDuties')}
        body={t(`matrix.noDutiesHint.${question.kind}`)}
      />
    );
  }
  return (
    <StateMessage
      tone="empty"
      title={t('matrix.nothing')}
      body={t('matrix.nothingHint')}
      action={{ label: t('matrix.clear'), run: () => ask(withFilter(question, EVERYTHING)) }}
    />
  );
}

function Loaded(props: SheetProps) {
  const { view } = props;
  if (view.columns.length === 0 || view.model.rows.length === 0) return <Nothing {...props} />;
  return (
    <>
      <MatrixGrid {...props} />
      <MatrixFoot view={view} />
      <MatrixPrint view={view} question={props.question} />
    </>
  );
}

export function MatrixView() {
  const { t } = useTranslation();
  const [question, ask] = useMatrixQuestion();
  const { value: model, failure, retry } = useAnswer('matrix.read', { kind: question.kind });
  const view = useMemo(() => model && viewMatrix(model, question.settings), [model, question.settings]);
  const picks = useMatrix((state) => state.picks);
  return (
    <section className="matrix" aria-label={t('matrix.grid')}>
      <ViewHead
        title={t('view.matrix')}
        subject={
          view && t(`matrix.size.${question.kind}`, { rows: view.rows.length, columns: view.columns.length })
        }
        toolsLabel={t('matrix.tools')}
        tools={
          <>
            <IconButton
              icon="graph"
              label={t('matrix.toGraph')}
              disabled={!view || pickCount(picks) === 0}
              run={() => view && startAmongInGraph(pickedThings(picks, view))}
            />
            <IconButton
              icon="print"
              label={t('page.print')}
              keys="Ctrl+P"
              disabled={!view}
              run={() => void printShown()}
            />
          </>
        }
      />
      <MatrixToolbar question={question} ask={ask} model={model} />
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!view && !failure && <SkeletonLines count={12} />}
      {view && <Loaded view={view} question={question} ask={ask} />}
    </section>
  );
}
