/** Dates as official papers write them, never more precise than they are given. */
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** `2023-07-13` → 2023年7月13日, `2023-07` → 2023年7月, `2023` → 2023年; other wordings stay as they are. */
export function chineseDate(value: string): string {
  const parts = ISO.exec(value);
  if (parts === null) return value;
  const [, year, month, day] = parts;
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** The day of a moment where the reader is, as `2026-11-29`. */
export function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
