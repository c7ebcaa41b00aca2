/** Says what happened to those who do not see it. */
import { useAnnouncement } from '../../state/announcement/index.ts';
import { useAnnouncementWords } from '../labels.ts';

export function Announcer() {
  const words = useAnnouncementWords();
  const { last, turn } = useAnnouncement();
  return (
    <p className="visually-hidden" aria-live="polite" data-turn={turn} data-testid="announcer">
      {last && words(last)}
    </p>
  );
}
