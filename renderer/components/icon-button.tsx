/** A quiet button with an icon; its label is its name and its tip. */
import { Tooltip } from 'antd';
import { Icon, type IconName } from './icon.tsx';
import './icon-button.css';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly run: () => void;
  /** Shortcut shown in the tip. */
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

export function IconButton({ icon, label, run, keys, pressed, disabled = false }: Props) {
  return (
    <Tooltip title={keys ? `${label}  ${keys}` : label} mouseEnterDelay={0.4}>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={run}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
