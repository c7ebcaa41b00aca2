/**
 * The rooms of the house and what each may import: the tables of the architecture as data. `layers.mjs` holds
 * the code to it. Patterns are regular expressions on paths from the project root.
 */

/**
 * @typedef {object} Room
 * @property {string} path folder of the room
 * @property {string[]} rooms folders whose modules it may import (its own always)
 * @property {string[]} [typesOf] folders or files of which it may import types only
 * @property {string[] | 'any'} packages npm packages it may import
 * @property {boolean} node whether it may use Node's built-in modules
 * @property {string} advice where to put what does not belong here
 */

const PURE =
  'graph-data is pure: what reads a disk, a clock or a screen belongs in scripts/, electron/files or renderer/.';
const UPWARD =
  'Inside graph-data imports only point up the list model → ontology → vocabulary → readers → extraction, graph.';
const WINDOW =
  'The window asks through renderer/bridge; what needs Node, files or SQL belongs behind a request in electron/.';

/** The one door between the processes is renderer/bridge; its types are the words in which all of the window talks. */
const words = ['renderer/bridge', 'graph-data/model', 'graph-data/ontology'];

const model = 'graph-data/model';
const ontology = 'graph-data/ontology';
const vocabulary = 'graph-data/vocabulary';
const readers = 'graph-data/readers';
const graph = 'graph-data/graph';

/** Packages every room of the window may draw with. */
const drawing = [
  'react',
  'react-dom',
  'antd',
  'i18next',
  'react-i18next',
  '@tanstack/react-virtual',
  'react-resizable-panels',
];

/** @type {Room[]} */
export const rooms = [
  { path: model, rooms: [], packages: ['@noble/hashes'], node: false, advice: PURE },
  { path: ontology, rooms: [model], packages: [], node: false, advice: UPWARD },
  { path: vocabulary, rooms: [model, ontology], packages: [], node: false, advice: UPWARD },
  {
    path: readers,
    rooms: [model],
    // Parsers of the formats offices use: archives, markup, tables in text, pages.
    packages: ['fflate', 'htmlparser2', 'domhandler', 'papaparse', 'pdfjs-dist'],
    node: false,
    advice: UPWARD,
  },
  {
    path: 'graph-data/extraction',
    // The architecture's table says "readers (types)". Extraction is also the one entrance from bytes to claims and
    // uses the readers' pure helpers for located text; the arrow still points up the list.
    rooms: [model, ontology, vocabulary, readers],
    packages: [],
    node: false,
    advice: UPWARD,
  },
  {
    // What follows from claims needs the words of the ontology and the places of the vocabulary, and no text: it
    // must work on claims that were curated or imported as well as on those that were read.
    path: 'graph-data/inference',
    rooms: [model, ontology, vocabulary],
    packages: [],
    node: false,
    advice:
      'Inference reads claims and adds claims; what reads the text of a document belongs in graph-data/extraction.',
  },
  {
    path: 'graph-data/assembly',
    // A correction that names a role or a thing needs the relation that says it and the kinds that may stand at its ends.
    rooms: [model, ontology, 'graph-data/inference'],
    packages: [],
    node: false,
    advice: 'Assembly brings records together; what reads text belongs in graph-data/extraction.',
  },
  {
    path: graph,
    rooms: [model, ontology],
    // slimdom and papaparse write the exchange formats (formats/): escaping is theirs, not ours.
    packages: [
      'graphology',
      'graphology-types',
      'graphology-metrics',
      'graphology-communities-louvain',
      'graphology-layout-forceatlas2',
      'mnemonist',
      'slimdom',
      'papaparse',
    ],
    node: false,
    advice: UPWARD,
  },
  {
    path: 'electron/main',
    rooms: ['electron', 'graph-data'],
    packages: ['electron', 'zod'],
    node: true,
    advice: 'SQL belongs in electron/database, reading and writing user files in electron/files.',
  },
  {
    path: 'electron/bridge',
    rooms: [],
    // Pages and the matrix, built by pure functions of the graph room, cross as they are: both sides must mean the same shape.
    typesOf: [
      model,
      ontology,
      'graph-data/graph/analysis/types.ts',
      'graph-data/graph/brief/types.ts',
      'graph-data/graph/comparison/types.ts',
      'graph-data/graph/figures/types.ts',
      'graph-data/graph/home/types.ts',
      'graph-data/graph/matrix/types.ts',
      'graph-data/graph/naming/types.ts',
      'graph-data/graph/overview/types.ts',
      'graph-data/graph/places/types.ts',
      'graph-data/graph/review/types.ts',
      'graph-data/graph/tables',
      'graph-data/graph/timeline/types.ts',
    ],
    packages: ['electron', 'zod'],
    node: true,
    advice: 'The bridge only declares and validates; what answers a request belongs in electron/main.',
  },
  {
    path: 'electron/database',
    rooms: [model, ontology],
    packages: ['better-sqlite3', 'pinyin-pro', 'zod'],
    node: true,
    advice:
      'electron/database also runs in plain Node, for scripts and tests: what needs Electron belongs in electron/main.',
  },
  {
    path: 'electron/files',
    rooms: ['graph-data'],
    // jsonc-parser says where a broken GeoJSON is broken; JSON.parse does so only now and then.
    packages: ['electron', 'zod', 'write-excel-file', 'docx', 'papaparse', 'fflate', 'jsonc-parser'],
    node: true,
    advice: 'Database access belongs in electron/database; electron/main brings both together.',
  },
  {
    path: 'renderer/app',
    rooms: ['renderer'],
    typesOf: [model, ontology],
    packages: [...drawing, 'tinykeys', 'zustand'],
    node: false,
    advice: WINDOW,
  },
  {
    path: 'renderer/views',
    rooms: ['renderer/components', 'renderer/canvas', 'renderer/state'],
    typesOf: words,
    // Scale and zoom of the time line: arithmetic of ticks and of wheel and touch that browsers disagree on.
    // Observable Plot draws figures.
    packages: [...drawing, 'd3-scale', 'd3-selection', 'd3-zoom', '@observablehq/plot'],
    node: false,
    advice:
      'A view is put together from renderer/components and reads renderer/state; the entry and providers are renderer/app.',
  },
  {
    path: 'renderer/components',
    rooms: [],
    typesOf: words,
    packages: drawing,
    node: false,
    advice: 'A component gets props and calls back; what knows the state belongs in renderer/views.',
  },
  {
    path: 'renderer/canvas',
    rooms: ['renderer/state', graph],
    typesOf: words,
    // d3-path writes the paths of a picture in a file; mnemonist's heap orders the search for a way between the cards.
    packages: ['cytoscape', 'cytoscape-fcose', 'd3-path', 'mnemonist'],
    node: false,
    advice: 'The canvas lives outside React; what is drawn with React belongs in renderer/views.',
  },
  {
    path: 'renderer/state',
    rooms: ['renderer/bridge', graph, model, ontology],
    // dagre computes layers and is pure; it stands behind state/layout/arrangements.
    packages: ['zustand', 'react', 'i18next', '@dagrejs/dagre'],
    node: false,
    advice: 'State knows no screen; what draws belongs in renderer/views or renderer/canvas.',
  },
  {
    path: 'renderer/bridge',
    rooms: [],
    typesOf: ['electron/bridge/contract.ts', 'electron/bridge/contract', model],
    packages: [],
    node: false,
    advice: 'Of electron/ only the types of electron/bridge/contract.ts may be imported, and only here.',
  },
];

/** Rooms that import anything and that nobody imports. */
export const outermost = ['scripts', 'tests'];
