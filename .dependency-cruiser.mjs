/**
 * Import zones and the zero-cycle rule for dependency-cruiser, made from the table in `scripts/checks/rooms.mjs`.
 * Run it as `npm run lint`; `scripts/checks/layers.mjs` turns its findings into sentences.
 */
import { outermost, rooms } from './scripts/checks/rooms.mjs';

const escaped = (text) => text.replaceAll('.', '\\.');
const below = (path) => (/\.tsx?$/.test(path) ? `^${escaped(path)}$` : `^${escaped(path)}/`);
const inPackage = (name) => `^node_modules/(@types/)?${escaped(name)}/`;

const LOCAL = '^(graph-data|electron|renderer)/';

/** Another room's modules, unless the table names it; types where the table says types. */
function zones(room) {
  const from = { path: below(room.path) };
  const values = [room.path, ...room.rooms].map(below);
  const types = (room.typesOf ?? []).map(below);
  const outside = {
    name: `${room.path}: room`,
    severity: 'error',
    from,
    to: { path: LOCAL, pathNot: [...values, ...types] },
  };
  if (types.length === 0) return [outside];
  const to = { path: types, pathNot: values, dependencyTypesNot: ['type-only'] };
  return [outside, { name: `${room.path}: types only`, severity: 'error', from, to }];
}

function packages(room) {
  const from = { path: below(room.path) };
  const to = { path: '^node_modules/', pathNot: room.packages.map(inPackage) };
  const foreign = { name: `${room.path}: package`, severity: 'error', from, to };
  if (room.node) return [foreign];
  return [
    foreign,
    { name: `${room.path}: node`, severity: 'error', from, to: { dependencyTypes: ['core'] } },
  ];
}

const nobodyImports = outermost.map((path) => ({
  name: `${path}: outermost`,
  severity: 'error',
  from: { path: LOCAL },
  to: { path: below(path) },
}));

export default {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    ...nobodyImports,
    ...rooms.flatMap((room) => [...zones(room), ...packages(room)]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
