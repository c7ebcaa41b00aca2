/** GeoJSON (RFC 7946) → areas and points with names; everything else is counted and left out. */
import { z } from 'zod';
import type { MapFeature, Position } from '../../../graph-data/graph/places/index.ts';
import { FileProblem } from '../problem.ts';

const MOST_FEATURES = 2000;
const MOST_POSITIONS = 200_000;
const LONGEST_NAME = 60;

/** Heights and times behind longitude and latitude are passed over. */
const position = z
  .array(z.number())
  .min(2)
  .transform(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
const polygon = z.array(z.array(position).min(4)).min(1);

const geometries = {
  Polygon: z
    .object({ coordinates: polygon })
    .transform(({ coordinates }) => ({ polygons: [coordinates], points: [] })),
  MultiPolygon: z
    .object({ coordinates: z.array(polygon).min(1) })
    .transform(({ coordinates }) => ({ polygons: coordinates, points: [] })),
  Point: z
    .object({ coordinates: position })
    .transform(({ coordinates }) => ({ polygons: [], points: [coordinates] })),
} as const;

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.looseObject({ type: z.string() }).nullish(),
});

type Feature = z.infer<typeof feature>;

/** Properties that usually hold the name, first the plainest. */
const NAMES = /^(?:name|名称|地名|行政区|区县|旗县|县名|fullname|xzqmc|name_zh|name_chn|adname)$/iu;

function nameOf({ properties }: Feature): string {
  const texts = Object.entries(properties ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  const named = texts.find(([key]) => NAMES.test(key)) ?? texts[0];
  return (named?.[1] ?? '').trim().slice(0, LONGEST_NAME);
}

const inRange = ([longitude, latitude]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Null for shapes that are no areas or points. */
function shapeOf(file: string, value: unknown, number: number): MapFeature | null {
  const wrong = (): FileProblem => new FileProblem('map-feature-wrong', { file, feature: number });
  const read = feature.safeParse(value);
  if (!read.success) throw wrong();
  const { geometry } = read.data;
  if (geometry == null || !Object.hasOwn(geometries, geometry.type)) return null;
  const shape = geometries[geometry.type as keyof typeof geometries].safeParse(geometry);
  if (!shape.success) throw wrong();
  const { polygons, points } = shape.data;
  if (![...polygons.flat(2), ...points].every(inRange))
    throw new FileProblem('map-out-of-range', { file, feature: number });
  return { name: nameOf(read.data), polygons, points };
}

function featuresOf(file: string, value: unknown): readonly unknown[] {
  const whole = collection.safeParse(value);
  if (whole.success) return whole.data.features;
  const single = feature.safeParse(value);
  if (single.success) return [value];
  throw new FileProblem('map-not-geojson', { file });
}

export interface ReadMap {
  readonly features: readonly MapFeature[];
  /** Shapes of the file that are neither areas nor points. */
  readonly ignored: number;
}

/** @throws FileProblem with the 1-based number of the feature that is wrong. */
export function shapesOf(file: string, value: unknown): ReadMap {
  const all = featuresOf(file, value);
  if (all.length > MOST_FEATURES) throw new FileProblem('map-too-many', { file, limit: MOST_FEATURES });
  const features: MapFeature[] = [];
  let positions = 0;
  for (const [index, one] of all.entries()) {
    const shape = shapeOf(file, one, index + 1);
    if (shape === null) continue;
    features.push(shape);
    positions += shape.points.length + shape.polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
    if (positions > MOST_POSITIONS) throw new FileProblem('map-too-fine', { file, limit: MOST_POSITIONS });
  }
  if (features.length === 0) throw new FileProblem('map-empty', { file });
  return { features, ignored: all.length - features.length };
}
