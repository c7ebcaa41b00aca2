/** Roles, relations and kinds as cytoscape resolves them, told apart with any eyes, in both themes and on grey paper. */
import cytoscape, { type Core, type SingularElementArgument } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { dark, light, printed, type Tokens } from '../../../../renderer/app/theme/tokens.ts';
import { nodeElement } from '../../../../renderer/canvas/elements.ts';
import type { Palette } from '../../../../renderer/canvas/palette.ts';
import { stylesheet } from '../../../../renderer/canvas/stylesheet.ts';
import { node } from '../../../support/cards.ts';
import { contrast, distance, SIGHTS } from '../../../support/colour-vision.ts';

const LINES = [
  { id: 'lead', role: 'lead', family: 'duty' },
  { id: 'joint', role: 'joint', family: 'duty' },
  { id: 'support', role: 'support', family: 'duty' },
  { id: 'belonging', role: 'structure', family: 'structure' },
  { id: 'initiative', role: 'structure', family: 'initiative' },
  { id: 'figure', role: 'structure', family: 'figure' },
  { id: 'place', role: 'structure', family: 'place' },
  { id: 'carries', role: 'structure', family: 'structure', relation: 'carries' },
];
const KINDS = [
  'agency',
  'collective',
  'measure',
  'section',
  'document',
  'initiative',
  'group',
  'indicator',
  'observation',
  'place',
  'cited-document',
  'mechanism',
  'thread',
];
/** Colours nearer than this are not relied on alone. */
const CLEAR = 15;

function paletteOf(tokens: Tokens): Palette {
  const { lineStrong, inkSoft, inkFaint, warningWash, ...others } = tokens;
  const dashed = {
    ...{ 'line-strong': lineStrong, 'ink-soft': inkSoft, 'ink-faint': inkFaint },
    'warning-wash': warningWash,
  };
  return { ...others, ...dashed, font: 'sans-serif' };
}

function drawn(tokens: Tokens): Core {
  const bends = { run: 'curve', sourceEnd: '0% 0%', targetEnd: '0% 0%', distances: [0], weights: [0.5] };
  const bare = { ...bends, relation: '', sourceMark: '', targetMark: '', markOffset: 0 };
  const position = { x: 0, y: 0 };
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(paletteOf(tokens)),
    elements: [
      ...KINDS.map((kind) => nodeElement({ ...node(kind, kind), position })),
      ...LINES.map((line) => ({
        group: 'edges' as const,
        data: { ...bare, ...line, id: `line ${line.id}`, source: 'agency', target: 'measure' },
      })),
    ],
  });
}

const LINE_FORMS = ['line-style', 'line-dash-pattern', 'target-arrow-shape', 'target-arrow-fill'];
const CARD_FORMS = ['shape', 'shape-polygon-points', 'corner-radius', 'border-style'];

const formOf = (element: SingularElementArgument, properties: readonly string[]): string =>
  properties.map((property) => String(element.style(property))).join(' | ');

/** Pairs that look alike to some eye: of one form, and in colours that fall together. */
function confused(
  elements: readonly SingularElementArgument[],
  forms: readonly string[],
  colours: readonly string[],
) {
  return elements.flatMap((a, index) =>
    elements.slice(index + 1).flatMap((b) => {
      if (formOf(a, forms) !== formOf(b, forms)) return [];
      return Object.entries(SIGHTS)
        .filter(([, sight]) => colours.every((name) => distance(a.style(name), b.style(name), sight) < CLEAR))
        .map(([name]) => `${a.id()} = ${b.id()} (${name})`);
    }),
  );
}

describe.each<[string, Tokens]>([
  ['light', light],
  ['dark', dark],
  ['printed', printed],
])('%s theme', (_name, tokens) => {
  const cy = drawn(tokens);
  const line = (name: string) => cy.getElementById(`line ${name}`);

  it('draws all of them', () => {
    expect([cy.edges().length, cy.nodes().length]).toEqual([LINES.length, KINDS.length]);
  });

  it('tells every two lines apart by form, or by colours that no eye confuses', () => {
    expect(confused(cy.edges().toArray(), LINE_FORMS, ['line-color'])).toEqual([]);
  });

  it('tells the three roles apart without any colour', () => {
    const forms = ['lead', 'joint', 'support'].map((role) => formOf(line(role), LINE_FORMS));
    expect(new Set(forms).size).toBe(3);
    expect(Number.parseFloat(line('lead').style('width'))).toBeGreaterThan(
      Number.parseFloat(line('joint').style('width')) * 1.5,
    );
  });

  it('tells every two kinds of cards apart by form, or by colours that no eye confuses', () => {
    expect(confused(cy.nodes().toArray(), CARD_FORMS, ['border-color', 'background-color'])).toEqual([]);
  });

  it('lets no bundle of lines that step back be darker than one of them', () => {
    for (const aside of ['faded', 'off-path', 'out-of-focus']) {
      cy.edges().addClass(aside);
      const colours = new Set(cy.edges().map((edge) => edge.style('line-color')));
      cy.edges().removeClass(aside);
      expect(colours.size).toBe(1);
      for (const pale of colours) expect(contrast(pale, tokens.paper)).toBeLessThan(1.6);
    }
  });

  it('draws roles and relations that carry meaning with enough contrast on the ground', () => {
    for (const name of ['lead', 'joint', 'support', 'initiative', 'figure', 'place']) {
      expect(contrast(line(name).style('line-color'), tokens.paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('distance', () => {
  it('finds red and green far apart with full sight and near without green cones', () => {
    expect(distance('#ff0000', '#00ff00', SIGHTS.full)).toBeGreaterThan(150);
    expect(distance('#8a6a1c', '#6c7a1c', SIGHTS.deuteranopia)).toBeLessThan(CLEAR);
    expect(distance('#ffffff', 'rgb(255,255,255)', SIGHTS.grey)).toBeCloseTo(0);
  });
});
