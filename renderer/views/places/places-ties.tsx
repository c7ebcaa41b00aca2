/** Lines between a place inside and one outside that an initiative or measure names together. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { TieLine } from '../../state/places/index.ts';

interface Props {
  readonly lines: readonly TieLine[];
  readonly strong: boolean;
}

/** Whether a line ends at this place. */
export const endsAt = ({ from, to }: TieLine, place: EntityId | null): boolean =>
  from.place.id === place || to.place.id === place;

/** From the lower edge of the one inside to the upper edge of the one outside. */
function pathOf({ from, to }: TieLine): string {
  const [inside, outside] = from.kind === 'outside' ? [to, from] : [from, to];
  const [x, y] = [inside.x + inside.width / 2, inside.y + inside.height];
  const [endX, endY] = [outside.x + outside.width / 2, outside.y];
  const bend = (endY - y) / 2;
  return `M${x} ${y}C${x} ${y + bend} ${endX} ${endY - bend} ${endX} ${endY}`;
}

export function PlacesTies({ lines, strong }: Props) {
  return (
    <g className={strong ? 'places-ties places-ties--strong' : 'places-ties'}>
      {lines.map((line) => (
        <path key={line.key} d={pathOf(line)} />
      ))}
    </g>
  );
}
