/** The whole graph made ready for looking: order of importance, who is near a point, who is joined with whom. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Overview } from '../../bridge/contract.ts';
import type { ChosenName } from './names.ts';

/** Side of a cell of the index, in pixels at zoom 1: about the room of one thing. */
const CELL = 90;

export interface OverviewModel {
  readonly overview: Overview;
  readonly placeOf: ReadonlyMap<EntityId, number>;
  /** Places, most important first. */
  readonly order: readonly number[];
  readonly members: readonly (readonly number[])[];
  readonly neighbours: (place: number) => readonly number[];
  /** A thing's name as it is written beside its dot; made once, since breaking names costs most of a choice. */
  readonly labels: (place: number, make: (text: string) => ChosenName) => ChosenName;
  /** The nearest shown thing within `reach`; null when there is none. */
  readonly near: (x: number, y: number, reach: number, isShown: (place: number) => boolean) => number | null;
}

function neighbourIndex({ ids, source, target }: Overview): readonly (readonly number[])[] {
  const index = ids.map((): number[] => []);
  for (const [edge, a] of source.entries()) {
    const b = target[edge] ?? 0;
    index[a]?.push(b);
    index[b]?.push(a);
  }
  return index;
}

function membersOf({ groups, group }: Overview, order: readonly number[]): readonly (readonly number[])[] {
  const members = groups.map((): number[] => []);
  for (const place of order) members[group[place] ?? 0]?.push(place);
  return members;
}

function nearIndex({ x, y }: Overview): OverviewModel['near'] {
  const keyOf = (column: number, row: number): number => column * 100_000 + row;
  const cells = new Map<number, number[]>();
  for (const [place, left] of x.entries()) {
    const key = keyOf(Math.floor(left / CELL), Math.floor((y[place] ?? 0) / CELL));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return (atX, atY, reach, isShown) => {
    let [best, least]: [number | null, number] = [null, reach];
    const within = (value: number): [number, number] => [
      Math.floor((value - reach) / CELL),
      Math.floor((value + reach) / CELL),
    ];
    const [[left, right], [top, bottom]] = [within(atX), within(atY)];
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        for (const place of cells.get(keyOf(column, row)) ?? []) {
          const far = Math.hypot((x[place] ?? 0) - atX, (y[place] ?? 0) - atY);
          if (far < least && isShown(place)) [best, least] = [place, far];
        }
      }
    }
    return best;
  };
}

function labelShelf({ names }: Overview): OverviewModel['labels'] {
  const known = new Map<number, ChosenName>();
  return (place, make) => {
    const label = known.get(place) ?? make(names[place] ?? '');
    known.set(place, label);
    return label;
  };
}

/** Worked out when it is first asked for: the first picture needs none of it. */
function later<Value>(work: () => Value): () => Value {
  let value: { readonly made: Value } | null = null;
  return () => {
    value ??= { made: work() };
    return value.made;
  };
}

function makeModel(overview: Overview): OverviewModel {
  const { ids, importance } = overview;
  const order = later(() =>
    [...ids.keys()].sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b),
  );
  const members = later(() => membersOf(overview, order()));
  const neighbours = later(() => neighbourIndex(overview));
  const placeOf = later(() => new Map(ids.map((id, place) => [id, place])));
  const near = later(() => nearIndex(overview));
  return {
    overview,
    get order() {
      return order();
    },
    get members() {
      return members();
    },
    get placeOf() {
      return placeOf();
    },
    neighbours: (place) => neighbours()[place] ?? [],
    labels: labelShelf(overview),
    near: (x, y, reach, isShown) => near()(x, y, reach, isShown),
  };
}

const made = new WeakMap<Overview, OverviewModel>();

/** The same model for the same answer: coming back to the view makes nothing anew. */
export function overviewModel(overview: Overview): OverviewModel {
  const model = made.get(overview) ?? makeModel(overview);
  made.set(overview, model);
  return model;
}
