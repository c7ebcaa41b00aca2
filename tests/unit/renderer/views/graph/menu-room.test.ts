import { describe, expect, it } from 'vitest';
import { menuHeight, menuTop } from '../../../../../renderer/views/graph/menu-room.ts';

describe('menuTop', () => {
  it('begins at the hand where the menu fits below', () => expect(menuTop(100, 300, 700)).toBe(100));
  it('goes up as far as it must to be seen whole', () => expect(menuTop(500, 300, 700)).toBe(400));
  it('begins at the top where it fits nowhere', () => expect(menuTop(500, 900, 700)).toBe(0));
});

it('counts rows and rules', () => {
  const row = (key: string) => ({ key, label: key });
  const rows = menuHeight([row('a'), row('b')]);
  expect(menuHeight([row('a'), { type: 'divider' }, row('b')])).toBeGreaterThan(rows);
  expect(menuHeight([row('a'), row('b'), row('c')]) - rows).toBeGreaterThan(20);
});
