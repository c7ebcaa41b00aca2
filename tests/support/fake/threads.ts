/** One initiative of the invented city through its papers: a task nobody came back to. */
import type { ThreadLine, ThreadPage, ThreadsReport } from '../../../electron/bridge/contract.ts';
import { verdictFinding } from '../../../graph-data/graph/index.ts';
import { entityId, statementId } from '../../../graph-data/model/ids.ts';
import { bodies, cardOf, PAPER } from './records.ts';

const agencies = bodies.slice(0, 2).map(({ id }) => id);
const line: ThreadLine = {
  ...{ id: entityId('thread', '云岭市', '共享大厅'), name: '共享大厅项目', about: 'initiative' },
  ...{ verdict: 'silent', gap: null, from: PAPER.date, to: PAPER.date, overruled: null },
  ...{ documents: [PAPER.id], agencies, sections: [], years: [Number(PAPER.date?.slice(0, 4))] },
};
const place = { statement: statementId(line.id, 'has-step'), document: PAPER, line: 3 };

export const report: ThreadsReport = {
  threads: [line],
  documents: [{ id: PAPER.id, title: PAPER.title ?? '' }],
  agencies: agencies.map((id) => ({ id, name: cardOf(id).name })),
  sections: [],
  conflicts: [],
};

export const page: ThreadPage = {
  ...{ line, finding: verdictFinding(line), statement: statementId(line.id, 'verdict'), confidence: 1 },
  reason: '《云岭市共享城市建设实施意见》列为任务，此后的文件全文没有再出现这个名称',
  passages: [place],
  follows: [],
  bodies: agencies.map(cardOf),
  mentions: [
    {
      ...place,
      ...{ at: PAPER.date, outlook: 'target', status: '建设', figure: null },
      ...{ reason: '《云岭市共享城市建设实施意见》：列为任务', where: cardOf(PAPER.entity) },
    },
  ],
  series: [],
  conflicts: [],
};
