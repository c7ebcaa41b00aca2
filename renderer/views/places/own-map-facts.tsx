/** 审图号 and where the map is from, kept as soon as the field is left. */
import { Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnMap } from '../../bridge/contract.ts';
import { editOwnMap } from '../../state/places/index.ts';

interface Props {
  readonly map: OwnMap;
  readonly disabled: boolean;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly most: number;
  readonly disabled: boolean;
  readonly keep: (value: string) => void;
}

function Field({ label, value, hint, most, disabled, keep }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const leave = (): void => {
    if (typed.trim() !== value) keep(typed.trim());
  };
  return (
    <div className="own-map-panel__field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        size="small"
        value={typed}
        maxLength={most}
        placeholder={hint}
        disabled={disabled}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onPressEnter={leave}
      />
    </div>
  );
}

export function OwnMapFacts({ map, disabled }: Props) {
  const { t } = useTranslation();
  const { approval, source, matches, file, features, ignored } = map;
  return (
    <>
      <p className="own-map-panel__file">
        {t('places.mapHolds', { file, count: features.length })}
        {ignored > 0 && t('places.mapIgnored', { count: ignored })}
      </p>
      <Field
        label={t('places.approval')}
        value={approval}
        hint={t('places.approvalHint')}
        most={60}
        disabled={disabled}
        keep={(next) => void editOwnMap({ approval: next, source, matches })}
      />
      <Field
        label={t('places.source')}
        value={source}
        hint={t('places.sourceHint')}
        most={200}
        disabled={disabled}
        keep={(next) => void editOwnMap({ approval, source: next, matches })}
      />
    </>
  );
}
