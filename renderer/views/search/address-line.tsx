/** An address pasted into the box: where it leads, or that it leads nowhere. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { goToAddress, parseAddress } from '../../state/navigation/index.ts';
import { leaveSearch } from '../../state/search/index.ts';
import { views } from '../registry.ts';

interface Props {
  readonly text: string;
  /** Id of the list, which the box names as its own. */
  readonly list: string;
}

/** Goes there and empties the box; a text that leads nowhere stays to be mended. */
export function followAddress(text: string): void {
  const address = parseAddress(text);
  if (!address) return;
  leaveSearch();
  goToAddress(address);
}

export function AddressLine({ text, list }: Props) {
  const { t } = useTranslation();
  const address = parseAddress(text);
  if (!address) {
    return <StateMessage tone="empty" title={t('address.nowhere')} body={t('address.nowhereHint')} />;
  }
  return (
    <div id={list} role="listbox" aria-label={t('search.results')} className="search__list">
      {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box opens it */}
      <div
        role="option"
        aria-selected="true"
        className="hit"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => followAddress(text)}
      >
        <Icon name={views[address.view].icon} />
        <span className="hit__words">
          <span className="hit__name">{t('address.go')}</span>
          <span className="hit__context">{t(`view.${address.view}`)}</span>
        </span>
      </div>
    </div>
  );
}
