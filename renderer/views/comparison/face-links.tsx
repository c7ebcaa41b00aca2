/** Names and lines of one side: they open what they name, unless that side waits outside the workspace. */
import type { ReactNode } from 'react';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Place } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { PlaceLine } from '../follow/place-line.tsx';
import { useComparedDocument, useWaitingFile } from './waiting-file.ts';

export type Face = 'left' | 'right';

interface ThingProps {
  readonly thing: EntityId;
  readonly face: Face;
  readonly children: ReactNode;
}

export function FaceThing({ thing, face, children }: ThingProps) {
  const waiting = useWaitingFile(face);
  if (waiting !== null) return <span className="comparison-side__plain">{children}</span>;
  return (
    <button type="button" className="link" onClick={() => goTo(thing)}>
      {children}
    </button>
  );
}

interface LineProps {
  readonly place: Pick<Place, 'statement' | 'line'>;
  readonly face: Face;
  readonly name: string;
}

export function FaceLine({ place, face, name }: LineProps) {
  const waiting = useWaitingFile(face);
  const document = useComparedDocument(face);
  const placeWords = usePlaceWords();
  if (waiting === null) return <PlaceLine place={{ ...place, ...(document && { document }) }} name={name} />;
  return <span className="place-line">{placeWords(document, place.line)}</span>;
}
