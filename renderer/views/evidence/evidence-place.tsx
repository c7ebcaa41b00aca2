/** One place of a claim: document, path, line, paragraph, and the passage when there is one. */
import { useTranslation } from 'react-i18next';
import type { EvidencePlace } from '../../bridge/contract.ts';
import { linkDocuments } from '../../state/workspace/index.ts';
import { PathLine } from '../detail/path-line.tsx';
import { NoteBlock } from '../notes/note-block.tsx';
import { NoteTools } from '../notes/note-tools.tsx';
import { PassageView } from './passage.tsx';
import { placeWords } from './printed-place.ts';

function NotLinked() {
  const { t } = useTranslation();
  return (
    <div className="evidence__unlinked">
      <p>{t('evidence.notLinked')}</p>
      <button type="button" className="more-button" onClick={() => void linkDocuments()}>
        {t('link.open')}
      </button>
    </div>
  );
}

export function EvidencePlaceView({ place }: { readonly place: EvidencePlace }) {
  const { t } = useTranslation();
  const subject = { kind: 'line', document: place.document, line: place.line } as const;
  const sections = place.path.filter((card) => card.kind !== 'document');
  return (
    <section className="evidence-place">
      <p className="evidence__title">{place.documentTitle}</p>
      <PathLine path={sections} />
      <p className="evidence__locator">
        {place.documentNumber && <span>{place.documentNumber}</span>}
        {placeWords(place, t).map((words) => (
          <span key={words}>{words}</span>
        ))}
        {place.printed === null && place.paragraph > 0 && (
          <span>{t('evidence.paragraph', { paragraph: place.paragraph })}</span>
        )}
        <NoteTools subject={subject} label={t('notes.here', { line: place.line })} />
      </p>
      <NoteBlock subject={subject} />
      {place.passage ? <PassageView passage={place.passage} /> : <NotLinked />}
    </section>
  );
}
