/** 列对应: a sheet as the file shows it, what each of its columns holds, and what would be read by it, before any of it counts. */
import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import type { ColumnMeaning, ColumnSheet, ColumnsWish } from '../../../bridge/contract.ts';
import { FailureMessage } from '../../../components/failure-message.tsx';
import { SkeletonLines } from '../../../components/skeleton-lines.tsx';
import { useAnswer, useLast } from '../../../state/answers/index.ts';
import { applyColumns, namesDuty } from '../../../state/imports/columns.ts';
import { useImportsClosed } from '../../../state/imports/index.ts';
import { ColumnsPreviewPanel } from './columns-preview.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import './columns.css';

/** Characters of a row that stand behind its number in the choice. */
const EXCERPT = 28;

interface PlaceProps {
  readonly sheet: ColumnSheet;
  readonly choose: (sheet: number, row: number | null) => void;
}

/** Which sheet, and which of its rows names the columns. */
function PlaceChoice({ sheet: { sheets, sheet, rows, row }, choose }: PlaceProps) {
  const { t } = useTranslation();
  return (
    <div className="columns-place">
      {sheets.length > 1 && (
        <span className="columns-place__choice">
          {t('columns.sheet')}
          <Select<number>
            aria-label={t('columns.sheet')}
            value={sheet}
            options={sheets.map((label, value) => ({ value, label }))}
            onChange={(next) => choose(next, null)}
          />
        </span>
      )}
      <span className="columns-place__choice">
        {t('columns.head')}
        <Select<number>
          className="columns-place__row"
          aria-label={t('columns.head')}
          value={row}
          options={rows.map(({ number, cells }) => ({
            value: number,
            label: t('columns.row', {
              row: number,
              cells: cells.filter(Boolean).join(' · ').slice(0, EXCERPT),
            }),
          }))}
          onChange={(next) => choose(sheet, next)}
        />
      </span>
    </div>
  );
}

interface Chosen {
  /** Sheet and row it was chosen for; another one begins with its own proposal. */
  readonly of: string;
  readonly meanings: readonly ColumnMeaning[];
}

interface Asked {
  readonly sheet: number;
  readonly row: number | null;
}

/** The sheet that is asked for, and what is chosen of its columns. */
function useColumnsWish(file: Sha256) {
  const [asked, setAsked] = useState<Asked>({ sheet: 0, row: null });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { value, failure, retry } = useAnswer('columns.sheet', { file, ...asked });
  const of = value === null ? '' : `${value.sheet} ${value.row}`;
  const meanings = chosen?.of === of ? chosen.meanings : (value?.columns.map(({ meaning }) => meaning) ?? []);
  const wish: ColumnsWish | null = value && { file, sheet: value.sheet, row: value.row, meanings };
  return {
    ...{ sheet: value, failure, retry, wish, meanings },
    choosePlace: (sheet: number, row: number | null) => setAsked({ sheet, row }),
    choose: (column: number, meaning: ColumnMeaning) =>
      setChosen({ of, meanings: meanings.map((each, index) => (index === column ? meaning : each)) }),
  };
}

interface Props {
  readonly file: Sha256;
  readonly close: () => void;
}

export function ColumnsDialog({ file, close }: Props) {
  const { t } = useTranslation();
  const closed = useImportsClosed();
  const { sheet, failure, retry, wish, meanings, choosePlace, choose } = useColumnsWish(file);
  const preview = useAnswer('columns.preview', wish ?? undefined);
  const shown = useLast(preview.value);
  const apply = (): void => {
    if (wish === null) return;
    close();
    void applyColumns(wish);
  };
  return (
    <Modal
      open
      width="min(1180px, 94vw)"
      className="columns-dialog"
      title={sheet === null ? t('columns.title') : t('columns.titleOf', { name: sheet.name })}
      okText={t('columns.apply')}
      cancelText={t('columns.cancel')}
      okButtonProps={{ disabled: closed || preview.value === null || !namesDuty(meanings) }}
      onOk={apply}
      onCancel={close}
    >
      <p className="columns__lead">{t('columns.lead')}</p>
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!sheet && !failure && <SkeletonLines count={8} />}
      {sheet && (
        <>
          <PlaceChoice sheet={sheet} choose={choosePlace} />
          <SheetGrid sheet={sheet} meanings={meanings} choose={choose} />
          {preview.failure ? (
            <FailureMessage failure={preview.failure} retry={preview.retry} />
          ) : (
            <ColumnsPreviewPanel
              preview={shown}
              waiting={preview.value === null}
              duty={namesDuty(meanings)}
            />
          )}
        </>
      )}
    </Modal>
  );
}
