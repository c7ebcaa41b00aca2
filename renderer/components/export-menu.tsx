/** A button with what can be handed out: one group for each thing, one line for each format, or for several of one sort. */
import { Dropdown, type MenuProps } from 'antd';
import { Icon } from './icon.tsx';

export interface ExportChoice {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** Opens beside the menu: Enter, → or the pointer. */
export interface ExportChoices {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly ExportChoice[];
}

interface Group {
  readonly title: string;
  readonly choices: readonly (ExportChoice | ExportChoices)[];
}

interface Props {
  readonly label: string;
  readonly groups: readonly Group[];
  /** Stands below the groups: the list of what was exported. */
  readonly more: ExportChoice;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly disabled: boolean;
}

type Items = NonNullable<MenuProps['items']>;

function item(choice: ExportChoice | ExportChoices): Items[number] {
  const { key, label } = choice;
  return 'run' in choice
    ? { key, label, onClick: choice.run }
    : { key, label, children: choice.choices.map(item) };
}

export function ExportMenu({ label, groups, more, open, setOpen, disabled }: Props) {
  const items: Items = [
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
      // A menu beside the menu would outlive it.
      destroyOnHidden
      disabled={disabled}
    >
      <button type="button" className="icon-button" aria-label={label} title={label} disabled={disabled}>
        <Icon name="export" />
      </button>
    </Dropdown>
  );
}
