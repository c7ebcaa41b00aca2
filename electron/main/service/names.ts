/** `names.*`: which things may be one, and what naming them otherwise would move. */
import { type NameCandidate, nameCandidates } from '../../../graph-data/graph/naming/index.ts';
import type { LikelyDouble } from '../../bridge/contract.ts';
import { oncePerSession } from './once.ts';
import type { Session } from './session.ts';

export interface Names {
  /** What may be one, and thus what can be refused. */
  findings(session: Session): Promise<readonly NameCandidate[]>;
  candidates(session: Session): Promise<readonly LikelyDouble[]>;
}

async function candidatesIn({ opened: { workspace } }: Session): Promise<readonly NameCandidate[]> {
  return nameCandidates(await workspace.entities(), await workspace.statements());
}

/** Found once for as long as the claims stay. */
export function createNames(): Names {
  const findings = oncePerSession(candidatesIn);
  return {
    findings,
    candidates: async (session) => {
      const { workspace } = session.opened;
      const found = await findings(session);
      const things = await workspace.cards([...new Set(found.flatMap((candidate) => candidate.things))]);
      const cards = new Map(things.map((card) => [card.id, card]));
      const refusals = new Map((await workspace.acceptances()).map((item) => [item.finding, item]));
      return found.flatMap(({ things: [stays, goes], ...candidate }) => {
        const [one, other] = [cards.get(stays), cards.get(goes)];
        const refusal = refusals.get(candidate.id);
        if (one === undefined || other === undefined) return [];
        return [
          {
            ...candidate,
            things: [one, other] as const,
            refusal: refusal ? { note: refusal.note, author: refusal.author, at: refusal.at } : null,
          },
        ];
      });
    },
  };
}
