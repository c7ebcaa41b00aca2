/** Words every sheet shares: names with their number, facts about a document, the day it was made. */
import { useTranslation } from 'react-i18next';
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { Thing } from '../../bridge/contract.ts';

export const fullHeading = ({ number, name }: Thing): string => `${number}${name}`;

/** Title, or number where there is no title. */
export const titleOf = ({ title, number }: DocumentRecord): string => title ?? number ?? '';

/** Number and date, as far as they are known. */
export function factsOf({ number, date }: DocumentRecord): string {
  return [number, date].filter((fact) => fact !== null).join(' · ');
}

/** `2026年11月29日` */
export function useToday(): string {
  const { i18n } = useTranslation();
  return new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date());
}
