/** Dates as precise as the page (`2025`, `2025-06`, `2025-06-30`) as the first and the last day they can mean. */

const MONTHS = 12;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (number: number): string => String(number).padStart(2, '0');

/** The first day a date can mean. */
export function firstDayOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day a date can mean. */
export function lastDayOf(date: string): string {
  const [year = '', month = String(MONTHS), day] = date.split('-');
  return `${year}-${month}-${day ?? pad(lastDay(Number(year), Number(month)))}`;
}

/** True only where the dates tell: everything `date` can mean lies after all that `than` can mean. */
export function isAfter(date: string | null, than: string | null): boolean {
  return date !== null && than !== null && firstDayOf(date) > lastDayOf(than);
}

/** The year a date or a period begins with. */
export function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4) ?? Number.NaN);
  return Number.isInteger(year) && year > 0 ? year : null;
}
