/** The words a list is narrowed by, with a way to take them away again. */
import { Input } from 'antd';
import './filter-text.css';

/** Longer words are no name. */
const LONGEST = 60;

interface Props {
  readonly label: string;
  readonly value: string;
  /** Example of what can be typed; the label where there is none. */
  readonly placeholder?: string;
  readonly change: (text: string) => void;
}

export function FilterText({ label, value, placeholder = label, change }: Props) {
  return (
    <Input
      size="small"
      allowClear
      className="filter-text"
      value={value}
      maxLength={LONGEST}
      aria-label={label}
      placeholder={placeholder}
      onChange={(event) => change(event.target.value)}
    />
  );
}
