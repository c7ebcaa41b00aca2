/** Kinds with their colours and counts; a click hides or shows one. */
import { useTranslation } from 'react-i18next';
import { kindVariable } from '../../canvas/overview/colours.ts';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { kindRank } from '../../state/ontology/index.ts';
import { kindCounts, type OverviewModel } from '../../state/overview/index.ts';
import { useKindLabel } from '../labels.ts';

interface Props {
  readonly model: OverviewModel;
  readonly hidden: ReadonlySet<string>;
  readonly toggle: (kind: string) => void;
}

export function OverviewLegend({ model, hidden, toggle }: Props) {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const counts = [...kindCounts(model)].sort((a, b) => kindRank(a.kind) - kindRank(b.kind));
  return (
    <div className="overview-legend" role="toolbar" aria-label={t('overview.legend')}>
      {counts.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          className="overview-legend__kind"
          aria-pressed={!hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          <i style={{ background: kindVariable(kind) }} />
          <KindGlyph kind={kind} />
          {kindLabel(kind)}
          <span>{count}</span>
        </button>
      ))}
    </div>
  );
}
