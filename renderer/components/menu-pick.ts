/** Menus whose entries open a dialog. */
import type { MenuProps } from 'antd';

/** A key that picks an entry ends there: the system would press with it whatever the dialog gives the keyboard to, its ✕ first. */
export const endKey: NonNullable<MenuProps['onClick']> = ({ domEvent }) => domEvent.preventDefault();
