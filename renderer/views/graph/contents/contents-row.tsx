/** One thing of the picture as a row: marked or not, pinned or not, its lines, and what is not drawn of its neighbours. */
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import { Icon } from '../../../components/icon.tsx';
import { KindGlyph } from '../../../components/kind-glyph.tsx';
import type { PlacedNode } from '../../../state/graph/index.ts';
import { CorrectedMark } from '../../amendments/corrected-mark.tsx';
import { ConflictTag } from '../../conflicts/conflict-tag.tsx';
import { NoteSign } from '../../notes/note-sign.tsx';

/** Id of the element of a row, for `aria-activedescendant`. */
export const rowElementId = (id: EntityId): string => `contents-${id}`;

export interface RowState {
  readonly isMarked: boolean;
  readonly isPinned: boolean;
  /** True for the thing that is selected in all views. */
  readonly isSelected: boolean;
  readonly isAtCursor: boolean;
  readonly links: number;
  /** Neighbours that are not drawn. */
  readonly more: number;
}

interface Props extends RowState {
  readonly node: PlacedNode;
  readonly onPress: (event: MouseEvent) => void;
  readonly onMenu: (event: MouseEvent) => void;
  readonly onDouble: () => void;
}

function Counts({ links, more, isPinned }: Pick<Props, 'links' | 'more' | 'isPinned'>) {
  const { t } = useTranslation();
  return (
    <>
      <span className="contents__links">{t('graph.links', { count: links })}</span>
      {more > 0 && (
        <span className="contents__more">
          <span aria-hidden="true">+{more}</span>
          <span className="visually-hidden">{t('contents.more', { count: more })}</span>
        </span>
      )}
      {isPinned && (
        <span className="contents__pin">
          <Icon name="pin" size={12} />
          <span className="visually-hidden">{t('contents.pinned')}</span>
        </span>
      )}
    </>
  );
}

export function ContentsRow({ node: { card }, onPress, onMenu, onDouble, ...state }: Props) {
  const { isMarked, isSelected, isAtCursor } = state;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has the keyboard and names the row it is at.
    <div
      role="option"
      id={rowElementId(card.id)}
      className={`contents__row${isAtCursor ? ' contents__row--cursor' : ''}`}
      aria-selected={isMarked}
      aria-current={isSelected}
      onClick={onPress}
      onDoubleClick={onDouble}
      onContextMenu={onMenu}
    >
      <span className="contents__mark">{isMarked && <Icon name="done" size={12} />}</span>
      <KindGlyph kind={card.kind} />
      <span className="contents__name">
        {card.number}
        {card.name}
      </span>
      <ConflictTag of={card.id} />
      <CorrectedMark of={card.id} />
      <NoteSign subject={{ kind: 'thing', id: card.id }} />
      <Counts {...state} />
    </div>
  );
}
