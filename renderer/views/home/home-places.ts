/** Where the lines of home lead: a view with the filter that shows why the line is there. Pure. */
import type { Highlight, HomeCounts } from '../../bridge/contract.ts';
import type { Address } from '../../state/navigation/index.ts';

const place = (
  view: Address['view'],
  subject: Address['subject'] = null,
  parameters: Address['parameters'] = {},
): Address => ({ view, subject, evidence: null, parameters });

export function placeOfHighlight(highlight: Highlight): Address {
  const { thing } = highlight;
  switch (highlight.kind) {
    case 'gap':
      return place('follow', thing, { verdict: 'missed', sort: 'gap', thread: thing });
    case 'conflict':
      return { ...place('follow', thing, { part: 'conflicts' }), evidence: highlight.statement };
    case 'unnamed':
      return place('checks', thing, { check: highlight.check });
    case 'load':
      return place('brief', thing, { agency: thing });
    case 'silent':
      return place('follow', thing, { verdict: 'silent', thread: thing });
  }
}

type CountName = Exclude<keyof HomeCounts, 'linked'>;

/** Counts in the order shown, with what opens them; a count without a list of its own leads nowhere. */
export const COUNT_PLACES: readonly (readonly [CountName, Address | null])[] = [
  ['documents', place('document')],
  ['claims', null],
  ['measures', place('matrix')],
  ['bodies', place('matrix', null, { kind: 'agencies' })],
  ['initiatives', place('matrix', null, { kind: 'initiatives' })],
  ['indicators', place('follow', null, { about: 'indicator' })],
  ['places', place('places')],
  ['threads', place('follow')],
  ['conflicts', place('follow', null, { part: 'conflicts' })],
  ['openFindings', place('checks')],
  ['waiting', place('review')],
];
