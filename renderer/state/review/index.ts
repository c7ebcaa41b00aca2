/** 审阅: the queue of a document, where the keys are in it, and what is decided. */
export {
  bandOf,
  CONFIDENCE_BANDS,
  choicesOf,
  mayLackDuty,
  neighboursOf,
  REVIEW_STATES,
  type ReviewFilter,
  ruleOf,
  shownItems,
} from '../../../graph-data/graph/review/index.ts';
export {
  acceptItem,
  acceptMany,
  confirmRoleRule,
  rejectItem,
  takeBackAmendment,
  withdrawItem,
} from './actions.ts';
export { nextUndecided, placeAfter, stepTo } from './cursor.ts';
export { addLeftOut } from './left-out.ts';
export { tellNew, tellNone, tellSame } from './names.ts';
export { besideDocument, reviewFilterOf, shownDocument } from './parameters.ts';
export { type LoadedQueue, readQueue, stateIn, useReviewQueue } from './queue.ts';
