/** A view that is neither a sheet nor a table with a page of its own, on paper: what it shows, whole, under its name and the 密级. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Paper } from '../../components/sheet.tsx';
import { highestClassification } from '../../state/exports/index.ts';
import { usePlace } from '../../state/navigation/index.ts';
import { usePrint } from '../../state/print/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { copyForPaper } from './copy-for-paper.ts';
import './view-paper.css';

export function ViewPaper() {
  const { t } = useTranslation();
  const { printing, sheets } = usePrint();
  const view = usePlace(({ history }) => history.present.view);
  const documents = useWorkspace(({ summary }) => summary?.documents);
  const fill = useCallback((paper: HTMLDivElement | null): void => {
    const shown = document.getElementById('view');
    if (paper !== null && shown !== null) paper.replaceChildren(copyForPaper(shown));
  }, []);
  if (!printing || sheets > 0) return null;
  const mark = highestClassification(
    documents?.map(({ document: { classification } }) => classification) ?? [],
  );
  return (
    <Paper
      running={
        <>
          <span>{t(`view.${view}`)}</span>
          <span>{mark ?? t('page.noMark')}</span>
        </>
      }
    >
      <div className="view-paper" ref={fill} />
    </Paper>
  );
}
