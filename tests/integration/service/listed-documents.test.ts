/** The list of documents through the service on real SQLite. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionKeeper } from '../../../electron/main/service/session.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let keeper: SessionKeeper;
let ask: Service['ask'];

beforeAll(async () => {
  place = await makePlace();
  ({ keeper, ask } = await openService(place));
});
afterAll(async () => {
  await keeper.close();
  await place.remove();
});

test('every document says which slip it has and which paper it carries, as its own page says it', async () => {
  const listed = await ask('documents.list', null);
  const relations = listed.flatMap(({ related }) => related.map(({ relation }) => relation));
  expect(relations.toSorted()).toEqual(['carried-by', 'carries']);
  for (const { document, related } of listed) {
    const page = await ask('entity.describe', { id: document.entity });
    expect(related.map(({ relation, entity }) => [relation, entity])).toEqual(
      page.related.map(({ relation, card }) => [relation, card.id]),
    );
    for (const { entity, name } of related) {
      const other = listed.find((one) => one.document.entity === entity);
      expect(name).toBe(other?.document.number ?? page.related[0]?.card.name);
    }
  }
});
