/** What is under the hand: name and kind of a thing, names and size of a group. */
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import type { Point } from '../../state/layout/geometry.ts';
import type { OverviewModel, Spot } from '../../state/overview/index.ts';
import { ConflictTag } from '../conflicts/conflict-tag.tsx';
import { useKindLabel } from '../labels.ts';
import { groupSentence } from './group-words.ts';

export interface Hovered {
  readonly spot: Spot;
  readonly at: Point;
}

/** Right of the hand it would leave the stage from this share of its width on. */
const RIGHT = 0.6;

export function HoverCard({ model, hovered }: { readonly model: OverviewModel; readonly hovered: Hovered }) {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  const { spot, at } = hovered;
  const { overview } = model;
  const width = document.querySelector('.overview__stage')?.clientWidth ?? 0;
  const isRight = at.x > width * RIGHT;
  const kind = spot.kind === 'thing' ? (overview.kinds[overview.kind[spot.place] ?? 0] ?? '') : null;
  return (
    <div
      className="overview-card"
      role="tooltip"
      style={{
        left: at.x,
        top: at.y,
        transform: `translate(${isRight ? 'calc(-100% - 14px)' : '14px'}, 14px)`,
      }}
    >
      {kind === null ? (
        <span>{spot.kind === 'group' && groupSentence(overview, spot.group, t)}</span>
      ) : (
        <>
          <span className="overview-card__kind">
            <KindGlyph kind={kind} />
            {kindLabel(kind)}
          </span>
          <span>{spot.kind === 'thing' && overview.names[spot.place]}</span>
          {spot.kind === 'thing' && <ConflictTag of={overview.ids[spot.place] ?? ''} />}
        </>
      )}
    </div>
  );
}
