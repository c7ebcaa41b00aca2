/** Where the menu of the picture begins, so that all of it is seen wherever it was asked for. Pure. */
import type { MenuProps } from 'antd';

type Items = NonNullable<MenuProps['items']>;

/** Heights as the menu draws them, in pixels. */
const ROW = 30;
const RULE = 9;
const PADDING = 16;

export const menuHeight = (items: Items): number =>
  items.reduce((height, item) => height + (item?.type === 'divider' ? RULE : ROW), PADDING);

/** At the hand where it fits below, else as far up as it must; at the top where it fits nowhere. */
export const menuTop = (hand: number, height: number, room: number): number =>
  Math.max(0, Math.min(hand, room - height));
