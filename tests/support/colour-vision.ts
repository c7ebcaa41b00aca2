/** Colours as they are seen: with full sight, without red or green cones, and printed in grey; and how far apart they are. */

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Complete loss of one kind of cones, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const WITHOUT_RED: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const WITHOUT_GREEN: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const GREY: Matrix = [
  [0.2126, 0.7152, 0.0722],
  [0.2126, 0.7152, 0.0722],
  [0.2126, 0.7152, 0.0722],
];
const FULL: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
const TO_XYZ: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];
const WHITE: Rgb = [0.9505, 1, 1.089];

export const SIGHTS = { full: FULL, protanopia: WITHOUT_RED, deuteranopia: WITHOUT_GREEN, grey: GREY };

const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const [x, y, z] = matrix.map((row) => row[0] * r + row[1] * g + row[2] * b);
  return [x ?? 0, y ?? 0, z ?? 0];
};

/** `#rrggbb`, or `rgb(r,g,b)` as cytoscape gives it. */
function channelsOf(colour: string): number[] {
  const numbers = colour.match(/[\d.]+/g) ?? [];
  if (!colour.startsWith('#')) return numbers.slice(0, 3).map(Number);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function linear(colour: string): Rgb {
  const [r = 0, g = 0, b = 0] = channelsOf(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return [r, g, b];
}

function labOf(seen: Rgb): Rgb {
  const [x = 0, y = 0, z = 0] = times(TO_XYZ, seen)
    .map((value, index) => Math.max(0, value) / (WHITE[index] ?? 1))
    .map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 distance of two colours as they are seen; 2.3 is just noticeable. */
export function distance(a: string, b: string, sight: Matrix): number {
  const [first, second] = [a, b].map((colour) => labOf(times(sight, linear(colour))));
  return Math.hypot(...(first ?? []).map((value, index) => value - (second?.[index] ?? Number.NaN)));
}

/** Relative luminance after WCAG 2. */
const luminance = (colour: string): number => times(GREY, linear(colour))[0];

export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
