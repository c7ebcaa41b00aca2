/** 新版本 and 重新读取: files that wait to be seen, one of them open, and the way back to the imports. */
import { Button, Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { Failure } from '../../bridge/contract.ts';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { Answered } from '../brief/sheet-view.tsx';
import { titleOf } from '../brief/sheet-words.ts';
import './editions/editions.css';

export interface AddressProps {
  readonly parameters: Readonly<Record<string, string>>;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

/** Back to what is asked first of the next file. */
const FRESH = { pair: '', part: '', group: '', text: '', row: '' };

/** The address with neither new editions nor other readings. */
export const NOTHING_WAITING = { ...FRESH, edition: '', reading: '' };

interface SwitchProps extends Pick<AddressProps, 'change'> {
  readonly documents: readonly DocumentRecord[];
  readonly shown: DocumentRecord;
}

/** Which of the documents of a file is looked at; nothing where it holds one. */
export function DocumentSwitch({ documents, shown, change }: SwitchProps) {
  const { t } = useTranslation();
  if (documents.length < 2) return null;
  return (
    <Segmented
      size="small"
      aria-label={t('editions.documents')}
      value={shown.id as string}
      options={documents.map((document) => ({ value: document.id, label: titleOf(document) }))}
      onChange={(id) => change({ ...FRESH, pair: id })}
    />
  );
}

interface WaitingFile {
  readonly file: Sha256;
  readonly name: string;
}

interface Props<Question> extends AddressProps {
  /** Where the address names the file that is open. */
  readonly of: 'edition' | 'reading';
  /** Null until they came. */
  readonly questions: readonly Question[] | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly children: (question: Question) => ReactNode;
}

/** Shown while the address names a file that waits; the next one follows when it is decided. */
export function WaitingDiffs<Question extends WaitingFile>(props: Props<Question>) {
  const { of, questions, failure, retry, parameters, change, children } = props;
  const { t } = useTranslation();
  const question = questions?.find(({ file }) => file === parameters[of]) ?? questions?.[0];
  const done = questions !== null && question === undefined;
  useEffect(() => {
    if (done) change({ ...FRESH, [of]: '' });
  }, [done, change, of]);
  return (
    <div className="edition">
      <nav className="edition__files" aria-label={t('editions.files')}>
        <Button size="small" type="text" onClick={() => change({ ...FRESH, [of]: '' })}>
          {t('editions.close')}
        </Button>
        <ul>
          {questions?.map(({ file, name }) => (
            <li key={file}>
              <button
                type="button"
                aria-current={file === question?.file}
                onClick={() => change({ ...FRESH, [of]: file })}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Answered failure={failure} retry={retry}>
        {question ? children(question) : <SkeletonLines count={6} />}
      </Answered>
    </div>
  );
}
