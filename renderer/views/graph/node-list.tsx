/** The picture as text: everything on the canvas by kind, with what it is linked to. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { edgesOf, type PlacedNode, useShownGraph } from '../../state/graph/index.ts';
import { goTo } from '../../state/navigation/index.ts';
import { kindRank } from '../../state/ontology/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { useKindLabel } from '../labels.ts';

export function NodeList({ close }: { readonly close: () => void }) {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const graph = useShownGraph();
  const selected = useSelection((state) => state.entity);
  const groups = useMemo(() => {
    const nodes: readonly PlacedNode[] = [...graph.nodes.values()];
    const kinds = [...new Set(nodes.map(({ card }) => card.kind))].sort((a, b) => kindRank(a) - kindRank(b));
    return kinds.map((kind) => ({ kind, nodes: nodes.filter(({ card }) => card.kind === kind) }));
  }, [graph]);
  return (
    <aside className="node-list" aria-label={t('graph.list')}>
      <header>
        <h3>{t('graph.list')}</h3>
        <IconButton icon="close" label={t('dialog.close')} run={close} />
      </header>
      {groups.map(({ kind, nodes }) => (
        <section key={kind}>
          <h4>{t('graph.listKind', { kind: kindLabel(kind), count: nodes.length })}</h4>
          <ul>
            {nodes.map(({ card }) => (
              <li key={card.id}>
                <button type="button" aria-pressed={card.id === selected} onClick={() => goTo(card.id)}>
                  <KindGlyph kind={kind} />
                  <span>
                    {card.number}
                    {card.name}
                  </span>
                  <span className="node-list__links">
                    {t('graph.links', { count: edgesOf(graph, card.id).length })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
