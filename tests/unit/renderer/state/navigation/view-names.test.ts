import { expect, it } from 'vitest';
import { menuWords } from '../../../../../electron/main/menu-words.ts';
import { isViewName, VIEW_NAMES } from '../../../../../renderer/state/navigation/view-names.ts';

it('the menu lists the views in the order of the rail, so that both show the same keys', () => {
  for (const { views } of Object.values(menuWords)) expect(Object.keys(views)).toEqual(VIEW_NAMES);
});

it('only views of this Remit are known', () => {
  expect(VIEW_NAMES.every(isViewName)).toBe(true);
  expect(isViewName('toString')).toBe(false);
});
