/** Lines between a place inside and one outside that an initiative or measure names together. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { TieLine } from '../../state/places/index.ts';

interface Props {
  readonly lines: readonly TieLine[];
  readonly selected: EntityId | null;
}

/** From the lower edge of the one inside to the upper edge of the one outside. */
function pathOf({ from, to }: TieLine): string {
  const [inside, outside] = from.kind === 'outside' ? [to, from] : [from, to];
  const [x, y] = [inside.x + inside.width / 2, inside.y + inside.height];
  const [endX, endY] = [outside.x + outside.width / 2, outside.y];
  const bend = (endY - y) / 2;
  return `M${x} ${y}C${x} ${y + bend} ${endX} ${endY - bend} ${endX} ${endY}`;
}

export function PlacesTies({ lines, selected }: Props) {
  return (
    <g className="places-ties">
      {lines.map((line) => {
        const strong = line.from.place.id === selected || line.to.place.id === selected;
        return (
          <path
            key={line.key}
            className={strong ? 'places-tie places-tie--strong' : 'places-tie'}
            d={pathOf(line)}
          />
        );
      })}
    </g>
  );
}
