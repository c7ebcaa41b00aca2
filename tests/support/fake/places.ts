/** The places of the invented city: itself alone, with nothing in it. */
import type { PlacesModel } from '../../../electron/bridge/contract.ts';
import { entityId } from '../../../graph-data/model/ids.ts';
import { documents } from './records.ts';

const city = entityId('place', '云岭市', 'city');

export const places: PlacesModel = {
  places: [
    {
      id: city,
      name: '云岭市',
      aliases: [],
      type: 'city',
      parents: [],
      parentName: null,
      code: null,
      items: [],
    },
  ],
  ties: [],
  centres: [city],
  documents: documents.map(({ id, title, date }) => ({ id, date, name: title ?? '' })),
  years: [],
};
