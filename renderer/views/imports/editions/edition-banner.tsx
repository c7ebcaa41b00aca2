/** New editions that wait for a decision: how many, and the way to them. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.tsx';
import { useAnswer } from '../../../state/answers/index.ts';

export function EditionBanner({ open }: { readonly open: (file: string) => void }) {
  const { t } = useTranslation();
  const questions = useAnswer('imports.editions', null).value?.questions ?? [];
  const [first] = questions;
  if (first === undefined) return null;
  return (
    <section className="edition-banner" aria-label={t('editions.title')}>
      <Icon name="warning" />
      <p>
        <strong>{t('editions.waiting', { count: questions.length })}</strong>
        <span>{t('editions.waitingHint')}</span>
      </p>
      <Button type="primary" size="small" onClick={() => open(first.file)}>
        {t('editions.look')}
      </Button>
    </section>
  );
}
