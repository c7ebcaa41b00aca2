/** A quiet button that says what is chosen, with a menu to choose another; several choices keep the menu open. */
import { Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { Icon } from './icon.tsx';
import './choice-button.css';

export interface Choice {
  readonly key: string;
  readonly label: string;
}

export interface ChoiceGroup {
  /** Null for a menu that needs no headings. */
  readonly label: string | null;
  readonly choices: readonly Choice[];
}

interface Props {
  readonly label: string;
  /** What is chosen, in words; null while nothing is left out. */
  readonly value: string | null;
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly string[];
  readonly choose: (key: string) => void;
  /** Marks a choice that leaves something out. */
  readonly active?: boolean;
  readonly multiple?: boolean;
}

type Items = NonNullable<MenuProps['items']>;

function itemsOf(groups: readonly ChoiceGroup[], chosen: readonly string[]): Items {
  return groups.flatMap(({ label, choices }, index): Items => {
    const items: Items = choices.map((choice) => ({
      key: choice.key,
      label: (
        <span className="choice-button__item">
          <span className="choice-button__tick">
            {chosen.includes(choice.key) && <Icon name="done" size={13} />}
          </span>
          {choice.label}
        </span>
      ),
    }));
    const rule: Items = index === 0 ? [] : [{ type: 'divider', key: `rule-${index}` }];
    const head: Items = label === null ? [] : [{ type: 'group', key: `group-${index}`, label }];
    return [...rule, ...head, ...items];
  });
}

export function ChoiceButton({
  label,
  value,
  groups,
  chosen,
  choose,
  active = false,
  multiple = false,
}: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={(next, { source }) => setOpen(next || (multiple && source === 'menu'))}
      menu={{
        items: itemsOf(groups, chosen),
        selectedKeys: [...chosen],
        onClick: ({ key }) => choose(key),
        className: 'choice-button__menu',
      }}
    >
      <button
        type="button"
        className={`choice-button${active ? ' choice-button--active' : ''}`}
        aria-haspopup="menu"
        aria-expanded={open}
      >
        <span className="choice-button__label">{label}</span>
        {value !== null && <span className="choice-button__value">{value}</span>}
        <Icon name="chevron" size={11} />
      </button>
    </Dropdown>
  );
}
