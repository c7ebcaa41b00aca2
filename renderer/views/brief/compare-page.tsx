/** Two bodies side by side: only the one, both, only the other. */
import { useTranslation } from 'react-i18next';
import type { AgencyComparison, Bearer, ComparedMeasure, Place } from '../../bridge/contract.ts';
import { SheetPart } from '../../components/sheet.tsx';
import { PlaceButton } from './place-button.tsx';
import { RoleCell } from './role-cell.tsx';
import { SheetHead } from './sheet-head.tsx';
import { fullHeading } from './sheet-words.ts';
import { Sources } from './sources.tsx';
import { ThingLink } from './thing-link.tsx';

function Roles({ bearers }: { readonly bearers: readonly Bearer[] }) {
  if (bearers.length === 0) return <span className="sheet__quiet">—</span>;
  return bearers.map(({ statement, role, confidence }) => (
    <RoleCell key={statement} role={role} confidence={confidence} />
  ));
}

/** The claim that stands for the row: the left body's, or the right's where the left has none. */
const firstPlace = ({ left, right }: ComparedMeasure): Place | undefined => left[0] ?? right[0];

function Row({ row }: { readonly row: ComparedMeasure }) {
  const place = firstPlace(row);
  return (
    <tr>
      <td>
        <ThingLink thing={row.measure} />
      </td>
      <td className="sheet-table__narrow">
        <Roles bearers={row.left} />
      </td>
      <td className="sheet-table__narrow">
        <Roles bearers={row.right} />
      </td>
      <td className="sheet-table__place">
        {place && <PlaceButton place={place} name={fullHeading(row.measure)} />}
      </td>
    </tr>
  );
}

interface BandProps {
  readonly title: string;
  readonly rows: readonly ComparedMeasure[];
}

function Band({ title, rows }: BandProps) {
  const { t } = useTranslation();
  return (
    <tbody>
      <tr className="sheet-table__band">
        <td colSpan={4}>{title}</td>
      </tr>
      {rows.length === 0 && (
        <tr>
          <td colSpan={4} className="sheet__quiet">
            {t('compare.none')}
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <Row key={row.measure.id} row={row} />
      ))}
    </tbody>
  );
}

function Table({ comparison }: { readonly comparison: AgencyComparison }) {
  const { t } = useTranslation();
  const { left, right, onlyLeft, both, onlyRight } = comparison;
  return (
    <table className="sheet-table compare-table">
      <thead>
        <tr>
          <th scope="col">{t('page.measure')}</th>
          <th scope="col">{left.name}</th>
          <th scope="col">{right.name}</th>
          <th scope="col" className="sheet-table__place">
            {t('page.place')}
          </th>
        </tr>
      </thead>
      <Band title={t('compare.only', { name: left.name, count: onlyLeft.length })} rows={onlyLeft} />
      <Band title={t('compare.both', { count: both.length })} rows={both} />
      <Band title={t('compare.only', { name: right.name, count: onlyRight.length })} rows={onlyRight} />
    </table>
  );
}

export function ComparePage({ comparison }: { readonly comparison: AgencyComparison }) {
  const { t } = useTranslation();
  const { left, right, onlyLeft, both, onlyRight, sources, classification } = comparison;
  const names = { left: left.name, right: right.name };
  const counts = { onlyLeft: onlyLeft.length, both: both.length, onlyRight: onlyRight.length };
  return (
    <>
      <SheetHead
        mark={classification}
        title={t('compare.title', names)}
        name={t('compare.counts', { ...names, ...counts })}
        sources={sources.length}
      />
      <SheetPart title={t('brief.duties')}>
        {sources.length === 0 ? (
          <p className="sheet__quiet">{t('compare.neither')}</p>
        ) : (
          <Table comparison={comparison} />
        )}
      </SheetPart>
      {sources.length > 0 && (
        <SheetPart title={t('page.sources')}>
          <Sources documents={sources} />
        </SheetPart>
      )}
    </>
  );
}
