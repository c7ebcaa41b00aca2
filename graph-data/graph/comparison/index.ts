/** 文件对比: what two documents share, what only one says, whose duty and which figures changed. */
export { type ComparisonInput, type ComparisonOptions, compareDocuments } from './compare.ts';
export {
  COMPARISON_PARTS,
  type ComparisonFilter,
  type ComparisonPart,
  countGroups,
  countParts,
  type GroupCounts,
  isChanged,
  keptRows,
  type PartCounts,
} from './keep.ts';
export * from './types.ts';
