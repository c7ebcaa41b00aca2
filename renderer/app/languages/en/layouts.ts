/** The layouts of the graph, in English. */
export const layouts = {
  layouts: {
    choose: 'Layout',
    running: 'Laying out: {{layout}}',
    stop: 'Stop',
    reading: 'Reading order',
    layered: 'Layers',
    concentric: 'Circles',
    grid: 'By kind',
    force: 'By closeness',
  },
  layoutHints: {
    reading: 'the start in the middle, columns on both sides',
    layered: 'left to right: documents, bodies, measures, initiatives',
    concentric: 'around the selection, one circle a step',
    grid: 'one block for each kind',
    force: 'what is linked comes together',
  },
};
