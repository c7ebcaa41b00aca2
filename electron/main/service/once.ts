/** Answers that hold as long as the claims do: worked out once for each session. */
import type { Session } from './session.ts';

/** Asked twice at once, the work is done once; what failed is tried again. A changed workspace is another session. */
export function oncePerSession<Value>(
  work: (session: Session) => Promise<Value>,
): (session: Session) => Promise<Value> {
  const known = new WeakMap<Session, Promise<Value>>();
  return (session) => {
    const answer = known.get(session) ?? work(session);
    known.set(session, answer);
    answer.catch(() => known.delete(session));
    return answer;
  };
}
