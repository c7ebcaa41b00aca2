/** One choice among the filters above a list; a wide one is searched by typing. */
import { Select } from 'antd';
import './filter-choice.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly wide?: boolean;
  readonly choose: (value: string) => void;
}

export function FilterChoice({ label, value, options, wide = false, choose }: Props) {
  return (
    <Select
      size="small"
      className={`filter-choice${wide ? ' filter-choice--wide' : ''}`}
      aria-label={label}
      value={value}
      popupMatchSelectWidth={wide ? 360 : false}
      showSearch={wide ? { optionFilterProp: 'label' } : false}
      options={[...options]}
      onChange={choose}
    />
  );
}
