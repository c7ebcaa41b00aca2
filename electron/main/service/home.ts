/** `home.read`: what never changes while the claims stay is looked up once for each session. */

import { type HomeSource, highlightsOf } from '../../../graph-data/graph/home/index.ts';
import type { HomeCounts, HomeQuestion, HomeReport } from '../../bridge/contract.ts';
import type { Checks } from './checks.ts';
import { oncePerSession } from './once.ts';
import { reviewWaiting } from './review/documents.ts';
import type { Session } from './session.ts';
import { createSlices } from './slices.ts';
import { told } from './thread-ground.ts';

const MOST_HIGHLIGHTS = 10;

type Ground = Omit<HomeSource, 'answered'> & { readonly claims: number };

export interface Home {
  report(session: Session, question: HomeQuestion): Promise<HomeReport>;
}

/** Of half a million claims each part takes a second: others get their turn between two of them. */
async function read(session: Session, checks: Checks): Promise<Ground> {
  const { workspace } = session.opened;
  const claims = (await workspace.statements()).length;
  const slices = createSlices();
  const threads = await told(session);
  await slices.restOver(claims);
  const findings = await checks.findings(session);
  await slices.restOver(claims);
  return {
    ...{ ...threads, findings, claims },
    documents: (await workspace.documents()).map(({ document }) => document),
    graph: session.graph,
  };
}

function countsOf(ground: Ground, told: Pick<HomeCounts, 'linked' | 'openFindings' | 'waiting'>): HomeCounts {
  const kinds = new Map<string, number>();
  for (const { kind } of ground.entities.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const count = (...wanted: readonly string[]): number =>
    wanted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0);
  return {
    ...{ documents: ground.documents.length, claims: ground.claims, ...told },
    bodies: count('agency', 'collective'),
    measures: count('measure'),
    initiatives: count('initiative', 'group'),
    indicators: count('indicator'),
    places: count('place'),
    threads: ground.threads.length,
    conflicts: ground.contradictions.length,
  };
}

export function createHome(checks: Checks): Home {
  const groundOf = oncePerSession((session) => read(session, checks));
  return {
    report: async (session, { things }) => {
      const slices = createSlices();
      const ground = await groundOf(session);
      await slices.restOver(ground.claims);
      const waiting = await reviewWaiting(session);
      await slices.restOver(ground.claims);
      const { workspace } = session.opened;
      const answered = new Set((await workspace.acceptances()).map(({ finding }) => finding));
      const linked = (await workspace.documents()).filter((document) => document.linked).length;
      const open = ground.findings.filter(({ id }) => !answered.has(id)).length;
      return {
        counts: countsOf(ground, { linked, openFindings: open, waiting }),
        highlights: highlightsOf({ ...ground, answered }, MOST_HIGHLIGHTS),
        cards: await workspace.cards(things),
      };
    },
  };
}
