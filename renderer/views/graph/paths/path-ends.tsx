/** The things between which paths are looked for, and how another comes to them. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { EntityCard } from '../../../bridge/contract.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { KindGlyph } from '../../../components/kind-glyph.tsx';
import { useAnswer } from '../../../state/answers/index.ts';
import { nodeText } from '../../../state/layout/node-face.ts';
import { goTo } from '../../../state/navigation/index.ts';
import { addEnd, MOST_ENDS, removeEnd, seekEnd } from '../../../state/paths/index.ts';
import { useSelection } from '../../../state/selection/index.ts';

const nameOf = (card: EntityCard | undefined): string => (card ? nodeText(card) : '');

function End({ id }: { readonly id: EntityId }) {
  const { t } = useTranslation();
  const { value } = useAnswer('entity.describe', { id });
  const name = nameOf(value?.card);
  return (
    <li className="path-ends__end">
      <button type="button" className="link" onClick={() => goTo(id)}>
        {value && <KindGlyph kind={value.card.kind} />}
        <span>{name}</span>
      </button>
      <IconButton icon="close" label={t('paths.remove', { name })} run={() => removeEnd(id)} />
    </li>
  );
}

function AddSelected({ ids }: { readonly ids: readonly EntityId[] }) {
  const { t } = useTranslation();
  const id = useSelection(({ entity }) => entity);
  const fresh = id !== null && !ids.includes(id) ? id : null;
  const { value } = useAnswer('entity.describe', fresh === null ? undefined : { id: fresh });
  if (fresh === null || !value) return null;
  return (
    <button type="button" className="more-button" onClick={() => addEnd(fresh)}>
      {t('paths.addSelected', { name: nameOf(value.card) })}
    </button>
  );
}

export function PathEnds({ ids }: { readonly ids: readonly EntityId[] }) {
  const { t } = useTranslation();
  return (
    <section className="path-ends" aria-label={t('paths.ends')}>
      <ul>
        {ids.map((id) => (
          <End key={id} id={id} />
        ))}
      </ul>
      {ids.length < MOST_ENDS && (
        <p className="path-ends__add">
          <button type="button" className="more-button" onClick={() => seekEnd(t('paths.prompt'))}>
            {t(ids.length === 0 ? 'paths.addFirst' : 'paths.add')}
          </button>
          <AddSelected ids={ids} />
        </p>
      )}
    </section>
  );
}
