/** Names through the service on real SQLite: what may be one, what a change would move, what it does and that it stays. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input, Output, RequestName } from '../../../electron/bridge/contract.ts';
import type { ServiceInput, ServiceRequestName } from '../../../electron/main/service/messages.ts';
import { namesDataset } from '../../support/editions.ts';
import { openService, type Service } from '../../support/service.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let service: Service;

function ask<Name extends ServiceRequestName & RequestName>(
  name: Name,
  input: Input<Name> & ServiceInput<Name>,
): Promise<Output<Name>> {
  return service.answer(name, input, 'zh-CN') as Promise<Output<Name>>;
}

async function reopen(): Promise<void> {
  await service.keeper.close();
  service = await openService(place);
}

beforeEach(async () => {
  place = await makePlace(namesDataset().dataset);
  service = await openService(place);
});
afterEach(async () => {
  await service.keeper.close();
  await place.remove();
});

test('likely doubles are listed with their reason; a refusal is remembered and can be taken back', async () => {
  const [double] = await ask('names.candidates', null);
  if (double === undefined) throw new Error('the plans print one work in two ways');
  expect(double.things.map(({ name }) => name)).toEqual(['引河济湖工程', '引河济湖']);
  expect(double).toMatchObject({ likeness: 'tail-word', refusal: null });
  await ask('checks.accept', {
    finding: double.id,
    accepted: true,
    note: '一为工程，一为行动',
    author: '督查室',
  });
  await reopen();
  const [kept] = await ask('names.candidates', null);
  expect(kept?.refusal).toMatchObject({ note: '一为工程，一为行动', author: '督查室' });
  await ask('checks.accept', { finding: double.id, accepted: false, note: '', author: null });
  expect((await ask('names.candidates', null))[0]?.refusal).toBeNull();
});
