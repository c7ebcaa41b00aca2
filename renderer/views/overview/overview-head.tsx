/** What the picture holds, and its tools. */
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../bridge/contract.ts';
import type { OverviewPicture } from '../../canvas/overview/overview-canvas.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { ViewHead } from '../../components/view-head.tsx';

const STEP = 1.3;

interface Props {
  readonly overview: Overview;
  readonly picture: RefObject<OverviewPicture | null>;
  readonly listed: boolean;
  readonly toggleList: () => void;
  /** Takes what is selected to the graph; null where nothing is. */
  readonly take: (() => void) | null;
}

export function OverviewHead({ overview, picture, listed, toggleList, take }: Props) {
  const { t } = useTranslation();
  const { ids, source, groups } = overview;
  const size = { things: ids.length, links: source.length, groups: groups.length };
  return (
    <ViewHead
      title={t('view.overview')}
      subject={<span title={t('overview.hint')}>{t('overview.size', size)}</span>}
      toolsLabel={t('overview.tools')}
      tools={
        <>
          <IconButton
            icon="minus"
            label={t('overview.zoomOut')}
            keys="-"
            run={() => picture.current?.zoomBy(1 / STEP)}
          />
          <IconButton
            icon="plus"
            label={t('overview.zoomIn')}
            keys="+"
            run={() => picture.current?.zoomBy(STEP)}
          />
          <IconButton icon="fit" label={t('overview.fit')} keys="0" run={() => picture.current?.fit()} />
          <span className="view-head__rule" />
          <IconButton
            icon="graph"
            label={t('overview.take')}
            keys="Enter"
            disabled={take === null}
            run={() => take?.()}
          />
          <IconButton icon="list" label={t('overview.list')} pressed={listed} run={toggleList} />
        </>
      }
    />
  );
}
