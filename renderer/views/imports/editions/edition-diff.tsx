/** What a document that waits says otherwise than the one that counts. */
import type { DocumentRecord } from '../../../../graph-data/model/document.ts';
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import { useAnswer } from '../../../state/answers/index.ts';
import { shownOf } from '../../../state/comparison/index.ts';
import { Answered } from '../../brief/sheet-view.tsx';
import { ComparedRows } from '../../comparison/compared-rows.tsx';
import { WaitingFileProvider } from '../../comparison/waiting-file.ts';

interface Props {
  readonly file: Sha256;
  /** The one that counts; the same document where only its reading is another. */
  readonly old: DocumentRecord;
  readonly fresh: DocumentRecord;
  readonly parameters: Readonly<Record<string, string>>;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

export function EditionDiff({ file, old, fresh, parameters, change }: Props) {
  const shown = shownOf(parameters);
  const { value, failure, retry } = useAnswer('imports.compareEdition', {
    ...{ file, document: fresh.id, against: old.id, likely: shown.likely },
  });
  return (
    <Answered failure={failure} retry={retry}>
      {value && (
        <WaitingFileProvider value={file}>
          <ComparedRows
            comparison={value}
            choice={{ ...shown, left: { document: old }, right: { document: fresh } }}
            change={change}
          />
        </WaitingFileProvider>
      )}
    </Answered>
  );
}
