/** Files one office sends another, and a map of its own: sound ones, written as Remit writes them. */
import type { SavedView } from '../../../electron/bridge/contract.ts';
import { printAmendments } from '../../../electron/main/service/amendments-file.ts';
import { printViews } from '../../../electron/main/service/views-file.ts';
import { type AmendmentContent, amendmentId } from '../../../graph-data/model/amendment.ts';
import { documentId, entityId, hashOf, statementId } from '../../../graph-data/model/ids.ts';

const AT = '2026-03-02T12:00:00.000Z';
const bureau = { id: entityId('agency', '云岭市', '水利局'), kind: 'agency', name: '云岭市水利局' };
const measure = { id: entityId('measure', '修渠'), kind: 'measure', name: '修渠' };
const document = documentId(hashOf('an invented paper'), 1);
const place = {
  ...{ document, section: null, measure: measure.id, paragraph: 2, line: 3 },
  ...{ range: { start: 10, end: 13 }, wording: hashOf('水利局') },
};
const claim = {
  ...{ id: statementId('修渠', '水利局'), document, subject: bureau },
  ...{ relation: 'leads', object: measure, place },
};

const CONTENTS: readonly AmendmentContent[] = [
  { kind: 'claim-changed', claim, change: { role: 'support' } },
  { kind: 'claim-added', subject: bureau, relation: 'supports', object: measure, role: 'support', place },
  { kind: 'thing-renamed', thing: bureau, name: '云岭市水务局', since: '2024-03' },
];

export const amendmentsFile = (): Uint8Array =>
  printAmendments(
    CONTENTS.map((content) => {
      const said = { content, author: '督查室', at: AT };
      return { ...said, id: amendmentId(said), note: '见会议纪要', withdrawnAt: null };
    }),
  );

const view: SavedView = {
  ...{ id: '00000000-0000-4000-8000-000000000000', title: '修渠', notes: '', about: '云岭市水利局' },
  ...{ address: `remit:graph/${bureau.id}`, created: AT, changed: AT },
  picture: {
    ...{ start: bureau.id, nodes: [{ id: bureau.id, name: bureau.name, x: 1, y: 2 }] },
    ...{ pinned: [], marked: [bureau.id], locked: false, focus: { around: [bureau.id], depth: 1 } },
    camera: { zoom: 1, x: 0, y: 0, width: 800, height: 600 },
    filter: { off: { kind: ['place'] }, leastLinks: 0 },
  },
};

export const viewsFile = (): Uint8Array => printViews([view]);

export const mapFile = (): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: '东塘县' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [120, 43],
                [121, 43],
                [121, 44],
                [120, 43],
              ],
            ],
          },
        },
        {
          type: 'Feature',
          properties: { name: '渡口' },
          geometry: { type: 'Point', coordinates: [121, 43] },
        },
      ],
    }),
  );
