/** The picture with its small map and the card under the hand; what is drawn lives outside React. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mountOverview, type OverviewPicture } from '../../canvas/overview/overview-canvas.ts';
import { announce } from '../../state/announcement/index.ts';
import { conflictStateOf } from '../../state/conflicts/index.ts';
import { type OverviewModel, type Spot, sameSpot } from '../../state/overview/index.ts';
import { groupSentence, groupWords } from './group-words.ts';
import { HoverCard, type Hovered } from './hover-card.tsx';

interface Props {
  readonly model: OverviewModel;
  readonly isShown: (place: number) => boolean;
  /** Where the view stands, in words of the address; empty for the whole. */
  readonly place: string;
  readonly rested: (place: string) => void;
  readonly pick: (spot: Spot) => void;
  readonly take: (spot: Spot) => void;
  /** Set while the picture is there. */
  readonly picture: RefObject<OverviewPicture | null>;
}

export function OverviewStage({ model, isShown, place, rested, pick, take, picture }: Props) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const held = useRef<HTMLDivElement>(null);
  const minimap = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  // The picture outlives a change of what it calls back.
  const calls = useRef({ rested, pick, take });
  calls.current = { rested, pick, take };
  const own = useRef(place);

  useEffect(() => {
    if (!stage.current || !held.current || !minimap.current) return;
    const { overview } = model;
    const nameOf = (spot: Spot): string =>
      spot.kind === 'thing' ? (overview.names[spot.place] ?? '') : groupSentence(overview, spot.group, t);
    const stateOf = (spot: Spot) =>
      spot.kind === 'thing' ? conflictStateOf(overview.ids[spot.place] ?? '') : null;
    const mounted = mountOverview(
      { stage: stage.current, held: held.current, minimap: minimap.current },
      model,
      {
        groupWords: (group) => groupWords(overview, group, t),
        hover: (spot, at) =>
          setHovered((before) =>
            spot === null ? null : before && sameSpot(before.spot, spot) ? before : { spot, at },
          ),
        pick: (spot) => calls.current.pick(spot),
        take: (spot) => calls.current.take(spot),
        walked: (spot) => announce({ kind: 'focused', name: nameOf(spot), conflict: stateOf(spot) }),
        rested: (words) => {
          own.current = words;
          calls.current.rested(words);
        },
      },
    );
    picture.current = mounted;
    mounted.goTo(own.current);
    return () => {
      picture.current = null;
      mounted.stop();
    };
  }, [model, t, picture]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture is told anew, too.
  useEffect(() => picture.current?.filter(isShown), [isShown, model, t, picture]);

  useEffect(() => {
    // Back, Forward and addresses move the view; its own rest does not.
    if (place === own.current) return;
    own.current = place;
    picture.current?.goTo(place);
  }, [place, picture]);

  return (
    <div className="overview__stage" data-place={place}>
      <div
        ref={stage}
        className="overview__picture-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself.
        tabIndex={0}
        aria-label={t('overview.picture')}
        aria-describedby="overview-keys"
      >
        <div ref={held} className="overview__held" />
      </div>
      <p id="overview-keys" className="visually-hidden">
        {t('overview.keys')}
      </p>
      <div ref={minimap} className="overview-map" title={t('overview.map')} aria-hidden="true" />
      {hovered && <HoverCard model={model} hovered={hovered} />}
    </div>
  );
}
