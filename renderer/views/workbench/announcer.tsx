/** Says what happened to those who do not see it. */
import { useTranslation } from 'react-i18next';
import { useAnnouncement } from '../../state/announcement/index.ts';

export function Announcer() {
  const { t } = useTranslation();
  const { last, turn } = useAnnouncement();
  return (
    <p className="visually-hidden" aria-live="polite" data-turn={turn} data-testid="announcer">
      {last && t(`announce.${last.kind}`, { ...last })}
    </p>
  );
}
