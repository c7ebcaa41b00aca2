/** Files that wait to be seen, one of them open, and the way back to the imports. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sha256 } from '../../../graph-data/model/ids.ts';

interface Props {
  readonly files: readonly { readonly file: Sha256; readonly name: string }[];
  readonly open: Sha256 | undefined;
  readonly choose: (file: Sha256) => void;
  readonly close: () => void;
}

export function WaitingFiles({ files, open, choose, close }: Props) {
  const { t } = useTranslation();
  return (
    <nav className="edition__files" aria-label={t('editions.files')}>
      <Button size="small" type="text" onClick={close}>
        {t('editions.close')}
      </Button>
      <ul>
        {files.map(({ file, name }) => (
          <li key={file}>
            <button type="button" aria-current={file === open} onClick={() => choose(file)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
