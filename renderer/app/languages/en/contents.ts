/** The picture as a list, in English. */
export const contents = {
  contents: {
    close: 'Close the list',
    more: '{{count}} more not shown',
    pinned: 'pinned',
    keys: 'Arrows move, Space adds to the choice, Shift extends it, Enter selects, Shift F10 menu; E expands, H hides, P pins, V opens the evidence',
  },
};
