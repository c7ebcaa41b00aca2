/** The page of one measure. */
import { useTranslation } from 'react-i18next';
import type { MeasurePage as Page } from '../../bridge/contract.ts';
import { SheetPart } from '../../components/sheet.tsx';
import { addMissingBody } from '../../state/amendments/index.ts';
import { HangingTable } from '../brief/hanging-table.tsx';
import { SheetHead } from '../brief/sheet-head.tsx';
import { factsOf, fullHeading, titleOf } from '../brief/sheet-words.ts';
import { Sources } from '../brief/sources.tsx';
import { ThingLink } from '../brief/thing-link.tsx';
import { BodyTable } from './body-table.tsx';
import { MentionTable } from './mention-table.tsx';

function Path({ page: { path, document } }: { readonly page: Page }) {
  const { t } = useTranslation();
  const facts = [titleOf(document), factsOf(document)].filter(Boolean).join(' · ');
  return (
    <nav className="measure-path" aria-label={t('detail.path')}>
      <p>{facts}</p>
      <ol>
        {path
          .filter(({ kind }) => kind !== 'document')
          .map((step) => (
            <li key={step.id}>
              <ThingLink thing={step} />
            </li>
          ))}
      </ol>
    </nav>
  );
}

function Siblings({ page: { siblings, measure } }: { readonly page: Page }) {
  return (
    <ol className="siblings">
      {siblings.map((sibling) => (
        <li key={sibling.id} aria-current={sibling.id === measure.id ? 'true' : undefined}>
          <ThingLink thing={sibling} />
        </li>
      ))}
    </ol>
  );
}

export function MeasurePage({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const { measure, bodies, initiatives, indicators, places, mentions, siblings, classification } = page;
  const hanging = [
    { name: 'initiatives', head: t('brief.initiative'), rows: initiatives },
    { name: 'indicators', head: t('brief.indicator'), rows: indicators },
    { name: 'places', head: t('measurePage.place'), rows: places },
  ] as const;
  return (
    <>
      <Path page={page} />
      <SheetHead mark={classification} title={fullHeading(measure)} name={null} />
      <SheetPart title={t('measurePage.bodies', { count: bodies.length })}>
        {bodies.length === 0 ? (
          <p className="sheet__quiet">{t('measurePage.noBodies')}</p>
        ) : (
          <BodyTable bodies={bodies} />
        )}
        <button
          type="button"
          className="more-button missing-body"
          onClick={() => addMissingBody({ id: measure.id, name: fullHeading(measure) })}
        >
          {t('amendments.missing')}
        </button>
      </SheetPart>
      {hanging
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, head, rows }) => (
          <SheetPart key={name} title={t(`measurePage.${name}`, { count: rows.length })}>
            <HangingTable title={head} rows={rows} />
          </SheetPart>
        ))}
      {mentions.length > 0 && (
        <SheetPart title={t('measurePage.mentions', { count: mentions.length })}>
          <MentionTable mentions={mentions} />
        </SheetPart>
      )}
      {siblings.length > 1 && (
        <SheetPart title={t('measurePage.siblings', { count: siblings.length })}>
          <Siblings page={page} />
        </SheetPart>
      )}
      <SheetPart title={t('page.sources')}>
        <Sources documents={[page.document]} />
      </SheetPart>
    </>
  );
}
