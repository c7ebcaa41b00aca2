/** What the user decides and the workspace keeps: answers to findings, chosen role rules, and the way back. */
export { judgeFinding } from './findings.ts';
export { chooseRoleRule, resetRoleRule } from './role-rules.ts';
export {
  dismissJudgement,
  failureOf,
  keepStep,
  orTell,
  redoJudgement,
  type Step,
  type Telling,
  undoJudgement,
  useJudgements,
} from './undo.ts';
