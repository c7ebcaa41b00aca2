/** What an entry of the legend says on a sheet: its words and its count, as on the screen. */
import { useTranslation } from 'react-i18next';
import type { LegendMeaning } from '../../../canvas/picture/legend.ts';
import { useKindLabel } from '../../labels.ts';

export function useLegendWords(): (meaning: LegendMeaning) => string {
  const { t } = useTranslation();
  const kindLabel = useKindLabel();
  return (meaning) => {
    const words = meaning.of === 'role' ? t(`role.${meaning.value}`) : kindLabel(meaning.value);
    const { count, shown } = meaning;
    return `${words} ${shown === count ? count : `${shown}/${count}`}`;
  };
}
