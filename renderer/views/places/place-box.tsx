/** One place on the schematic map: its name, its number, its shade. */
import type { Box } from '../../state/places/index.ts';

interface Props {
  readonly box: Box;
  readonly id: string;
  readonly count: number;
  /** 0 for none, else the step of shade. */
  readonly shade: number;
  readonly title: string;
  readonly current: boolean;
  readonly selected: boolean;
  readonly choose: (box: Box) => void;
}

export function PlaceBox({ box, id, count, shade, title, current, selected, choose }: Props) {
  const { kind, x, y, width, height, label } = box;
  const tile = kind === 'unit' || kind === 'centre';
  const place = `translate(${x} ${y})`;
  const states = [`place-box--${kind}`, current && 'place-box--current', selected && 'place-box--selected'];
  return (
    <>
      <g
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        aria-label={title}
        className={['place-box', ...states].filter(Boolean).join(' ')}
        transform={place}
        onClick={() => choose(box)}
      >
        <title>{title}</title>
        <rect
          className={`place-box__ground place-shade--${shade}`}
          width={width}
          height={height}
          rx={tile ? 4 : 3}
        />
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus; the name of the option says it all. */}
      <g aria-hidden="true" className={`place-words place-words--${kind}`} transform={place}>
        <text className="place-box__name" x={tile ? 9 : 6} y={tile ? 20 : height / 2 + 4}>
          {label}
        </text>
        <text
          className="place-box__count"
          x={tile ? width - 9 : width - 6}
          y={tile ? 20 : height / 2 + 4}
          textAnchor="end"
        >
          {count}
        </text>
      </g>
    </>
  );
}
