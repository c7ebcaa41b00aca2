/** One shape of the user's map; what is no place of the workspace is dashed. */
import type { FittedShape } from '../../state/places/index.ts';

interface NameProps {
  readonly shape: FittedShape;
  readonly label: string;
  /** Whether there is room for the label; without it the hand brings it up. */
  readonly named: boolean;
  /** How far it is zoomed in: names and lines keep their size. */
  readonly scale: number;
}

interface Props extends NameProps {
  readonly id: string;
  readonly title: string;
  /** False for a shape that is no place of the workspace. */
  readonly known: boolean;
  readonly shade: number;
  readonly current: boolean;
  readonly selected: boolean;
  readonly choose: (feature: number) => void;
}

/** Size of the type on the screen. */
export const NAME = 12;
const DOT = 5;

export function OwnShape(props: Props) {
  const { shape, id, title, named, known, shade, scale, current, selected, choose } = props;
  const { path, points } = shape;
  const states = [!known && 'own-shape--unknown', current && 'own-shape--current'];
  const names = ['own-shape', ...states, selected && 'own-shape--selected'].filter(Boolean).join(' ');
  return (
    <>
      <g
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        aria-label={title}
        className={names}
        onClick={() => choose(shape.feature)}
      >
        <title>{title}</title>
        {path && <path className={`own-shape__ground place-shade--${shade}`} fillRule="evenodd" d={path} />}
        {points.map(([cx, cy]) => (
          <circle
            key={`${cx} ${cy}`}
            className={`own-shape__ground place-shade--${shade}`}
            cx={cx}
            cy={cy}
            r={DOT / scale}
          />
        ))}
      </g>
      {!named && <ShapeName {...props} />}
    </>
  );
}

/** Its name; one with room for it is drawn above all shapes, so that no neighbour covers it. */
export function ShapeName({ shape: { points, at }, label, named, scale }: NameProps) {
  const [x, y] = at;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus; the name of the option says it all.
    <g aria-hidden="true" className={named ? 'own-words' : 'own-words own-words--hidden'}>
      <text x={x} y={y - (points.length > 0 ? 9 / scale : 0)} fontSize={NAME / scale} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
