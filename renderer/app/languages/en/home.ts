/** Home and the tour, in English. */
export const home = {
  home: {
    hint: 'What is here, and what is worth a look',
    tools: 'Begin',
    contents: 'In this workspace',
    counts: {
      documents: 'documents',
      claims: 'claims',
      measures: 'measures',
      bodies: 'bodies',
      initiatives: 'initiatives',
      indicators: 'indicators',
      places: 'places',
      threads: 'threads',
      conflicts: 'conflicts of figures',
      openFindings: 'open findings',
      waiting: 'imported claims to review',
    },
    linked: 'Documents with linked text: {{linked}} of {{count}}.',
    highlights: 'Worth a look',
    noHighlights: 'Nothing stands out.',
    rule: 'Five kinds take turns, each with its most striking one, at most ten; what was accepted or resolved is left out.',
    kinds: {
      gap: 'Gap',
      conflict: 'Conflict',
      unnamed: 'No body',
      load: 'Much load',
      silent: 'Gone silent',
    },
    figures: { load: '{{count}} measures', silent: 'last {{last}}' },
    reasons: {
      conflict: 'Two documents give figures that exclude each other',
      nobody: 'Other measures name bodies, this one does not',
      collective: 'Only a collective is named, no single body',
      load: 'Carries more measures than most bodies',
      leads: 'Carries more measures than most bodies, leading {{count}}',
      silent: 'Told in {{told}} documents, and in none of the {{later}} later ones',
    },
    saved: 'Saved views',
    allSaved: 'All {{count}}',
    recent: 'Looked at last',
    noRecent: 'Pages you look at are listed here.',
    empty: 'There are no documents yet',
    emptyHint: 'Import your own (Ctrl+Shift+O), or open another workspace.',
  },
  tour: {
    title: 'Three questions',
    offer: 'Get to know Remit by three questions',
    questions: {
      who: 'Who leads this, and who is responsible?',
      else: 'What else does this body carry, and with whom?',
      became: 'What became of the target?',
    },
    start: 'Begin',
    decline: 'No, thanks',
    next: 'Next',
    previous: 'Back',
    finish: 'Done',
    close: 'Skip the tour',
    count: 'Step {{step}} of {{total}}',
    steps: {
      search:
        'Type a body or a measure here: name, short name, pinyin or initials, or a question like 谁负责…. Ctrl+K leads back here at any time.',
      measure:
        'The page of a measure lists its bodies as printed: ● leads, ◐ responsible, ○ supports. Each line opens its passage.',
      brief:
        'The brief of a body gathers all it carries in all documents, with whom, and what hangs on it; it can be printed and handed in.',
      matrix:
        'The matrix sets bodies against measures: a row for a body, a column for a measure, a cell for the passage.',
      follow:
        'Follow-through joins what documents say of one indicator or initiative over time, sorted by verdict.',
      thread: 'Every verdict tells its reason and both passages; you can answer with a note.',
      again: 'That is all. The tour is in the settings menu and under Help whenever you want it again.',
    },
  },
};
