/** What the user says beside what was read: the ledger, its forms, its steps, and the exchange with other offices. */
export {
  addLeftOutBody,
  addMissingBody,
  adoptedThing,
  type Correcting,
  correctClaim,
  correctOpenClaim,
  type Fault,
  faultsOf,
  kindsAt,
  type NamedMeasure,
  relationOfRole,
  stopCorrecting,
  useCorrecting,
} from './correcting.ts';
export {
  chooseConflicts,
  chooseOffered,
  closeExchange,
  exportLedger,
  openLedgerFile,
  takeInChosen,
  useExchange,
} from './exchange.ts';
export {
  amendmentsOf,
  CORRECTIONS,
  type Correction,
  correctionBy,
  useAmendmentLines,
  useAmendmentLoading,
  useAmendmentsOf,
} from './lines.ts';
export {
  addAmendments,
  addingEntries,
  followAmendments,
  reinstateAmendments,
  rememberAuthor,
  withdrawAmendments,
} from './steps.ts';
