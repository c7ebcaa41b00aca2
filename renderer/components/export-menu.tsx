/** A button with what can be handed out: one group for each thing, one line for each format. */
import { Dropdown, type MenuProps } from 'antd';
import { Icon } from './icon.tsx';

export interface ExportChoice {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  readonly groups: readonly { readonly title: string; readonly choices: readonly ExportChoice[] }[];
  /** Stands below the groups: the list of what was exported. */
  readonly more: ExportChoice;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly disabled: boolean;
}

export function ExportMenu({ label, groups, more, open, setOpen, disabled }: Props) {
  const item = ({ key, label: text, run }: ExportChoice) => ({ key, label: text, onClick: run });
  const items: NonNullable<MenuProps['items']> = [
    ...groups.map(({ title, choices }) => ({
      type: 'group' as const,
      key: title,
      label: title,
      children: choices.map(item),
    })),
    { type: 'divider' },
    item(more),
  ];
  return (
    <Dropdown
      menu={{ items }}
      trigger={['click']}
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      autoFocus
      disabled={disabled}
    >
      <button type="button" className="icon-button" aria-label={label} title={label} disabled={disabled}>
        <Icon name="export" />
      </button>
    </Dropdown>
  );
}
