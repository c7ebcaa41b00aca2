/** Words for what a claim without an object says of a thing: `property:<id>` with a value. */
import type { Label } from './types.ts';

export const properties: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['deadline', { zh: '完成时限', en: 'deadline' }],
  ['title', { zh: '题名', en: 'title' }],
  ['number', { zh: '文号', en: 'number' }],
  ['issuer', { zh: '印发单位', en: 'issuer' }],
  ['date', { zh: '日期', en: 'date' }],
  ['classification', { zh: '密级', en: 'classification' }],
  ['sender', { zh: '来文单位', en: 'sender' }],
  ['urgency', { zh: '缓急', en: 'urgency' }],
  ['verdict', { zh: '结论', en: 'verdict' }],
  ['suspected-name', { zh: '疑为', en: 'may be' }],
]);
