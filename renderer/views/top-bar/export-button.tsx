/** 导出: what can be handed out of what is looked at. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../components/export-menu.tsx';
import { graphParts, offersFor, saveExport, setExportMenu, useExports } from '../../state/exports/index.ts';
import { useShownGraph } from '../../state/graph/index.ts';
import { useMarks } from '../../state/marks/index.ts';
import { usePlace } from '../../state/navigation/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { usePictureChoices } from './picture/use-picture-choices.ts';

export function ExportButton() {
  const { t } = useTranslation();
  const { menuOpen, running } = useExports();
  const address = usePlace(({ history }) => history.present);
  const documents = useWorkspace(({ summary }) => summary?.documents);
  const { marks } = useMarks();
  const graph = useShownGraph();
  const { view, subject } = address;
  const parts = useMemo(
    () => (view === 'graph' ? graphParts(graph, subject, marks) : []),
    [view, graph, subject, marks],
  );
  const withPictures = usePictureChoices();
  const groups = offersFor(address, documents ?? [], parts).map((offer) => {
    const { part, order, formats } = offer;
    const choices = formats.map((format) => ({
      key: `${order.what} ${part} ${format}`,
      label: t(`exports.format.${format}`),
      run: () => void saveExport({ order, format }),
    }));
    return {
      title: t(`exports.offer.${order.what}`, { part: t(`exports.part.${part}`) }),
      choices: withPictures(offer, choices),
    };
  });
  return (
    <ExportMenu
      label={t('exports.open')}
      groups={groups}
      more={{ key: 'list', label: t('exports.list'), run: () => setWorkbench({ dialog: 'exports' }) }}
      open={menuOpen}
      setOpen={setExportMenu}
      disabled={running || documents === undefined}
    />
  );
}
