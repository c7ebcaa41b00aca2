/** Answers to findings: each kept answer knows what was there before it. */
import { request } from '../../bridge/client.ts';
import type { AcceptInput, Failure, FindingAcceptance } from '../../bridge/contract.ts';
import { failureOf, keepStep } from './undo.ts';

/** The input that makes the answer what it was; the day it is kept under is the day it comes back. */
function restoring(finding: AcceptInput['finding'], answer: FindingAcceptance | null): AcceptInput {
  return {
    finding,
    accepted: answer !== null,
    note: answer?.note ?? '',
    author: answer?.author ?? null,
  };
}

const keep = async (input: AcceptInput): Promise<Failure | null> =>
  failureOf(await request('checks.accept', input));

/**
 * Keeps an answer to a finding, or takes it back; null when it was kept.
 * @param before the answer that stands now.
 */
export function judgeFinding(made: AcceptInput, before: FindingAcceptance | null): Promise<Failure | null> {
  return keepStep({
    told: made.accepted ? 'accepted' : 'withdrawn',
    make: () => keep(made),
    takeBack: () => keep(restoring(made.finding, before)),
  });
}
