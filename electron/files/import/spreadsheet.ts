/** Files whose tables have columns that can be told. */
import type { SourceFile } from '../../../graph-data/model/document.ts';

export const isSpreadsheet = ({ format }: SourceFile): boolean => format === 'xlsx' || format === 'csv';
