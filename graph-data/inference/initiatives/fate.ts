/** What became of an initiative, from the mentions of all its names in time order. */
import type { DocumentRecord } from '../../model/document.ts';
import type { Evidence } from '../../model/locator.ts';
import { type Knowledge, labelOf } from '../knowledge.ts';
import { fill } from '../rule.ts';
import { isLater } from '../time.ts';
import type { Verdict } from '../types.ts';
import type { Mention, Stage } from './mention.ts';
import { coreOf, mayAbbreviate, partWords, withoutPart } from './name-dress.ts';

export interface Fate {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
}

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  task: '列为任务',
  started: '已启动',
  advanced: '推进中',
  completed: '已完成或获批',
  named: '提到',
};

export const SENTENCES = {
  met: '{task}{stage}，{done}写明“{status}”，已完成或获批',
  open: '{first}起列入，最近的{last}仍在任务部分写到',
  renamed: '{first}称{old}，{last}改称{new}：{reason}',
  silent: '{task}列为任务，此后的文件（{searched}）没有再提到',
  printed: '{task}列为任务，此后{still}，但没有写明完成',
  reported: '{first}、{last}都有记载，没有写明完成',
} as const;

/** Names of which a later silence means nothing: ways of working and lines of thought are not struck off a list. */
const NOT_TRACKED: ReadonlySet<string> = new Set([
  'mechanism',
  'campaign',
  'strategy',
  'brand',
  'group',
  'train',
]);

export function isTracked({ initiative }: Mention): boolean {
  return initiative.kind === 'initiative' && !NOT_TRACKED.has(String(initiative.properties['type']));
}

const statusOf = ({ status, stage }: Mention): string => status ?? STAGE_WORDS[stage];

/** Set as a task, begun or under way: what is named or done already is not fulfilled by being done again. */
const UNDERTAKEN: ReadonlySet<Stage> = new Set(['task', 'started', 'advanced']);

function met(mentions: readonly Mention[]): Fate | null {
  const task = mentions.find(({ stage }) => UNDERTAKEN.has(stage));
  if (task === undefined) return null;
  const done = mentions.findLast(
    ({ stage, document }) => stage === 'completed' && isLater(document.date, task.document.date),
  );
  if (done === undefined) return null;
  const values = {
    task: labelOf(task.document),
    stage: STAGE_WORDS[task.stage],
    done: labelOf(done.document),
    status: statusOf(done),
  };
  return {
    verdict: 'met',
    sentence: fill(SENTENCES.met, values),
    evidence: [...task.evidence, ...done.evidence],
  };
}

/** A later document of the place that could have spoken of it, and what of the name it prints. */
interface Searched {
  readonly document: DocumentRecord;
  /** The printed piece or short form; null when there is none, undefined when the document cannot be searched. */
  readonly printed: string | null | undefined;
}

/** A long name broken by a column or shortened by a hurried writer still leaves this share of it in one piece. */
const TELLING_SHARE = 0.6;
const TELLING_PIECE = 5;

/** The core; of a long one its beginning and its end, of a part the whole: silence is denied when any is printed. */
function piecesOf(core: string): readonly string[] {
  const length = Math.ceil(core.length * TELLING_SHARE);
  const whole = partWords(core) === '' ? [] : [withoutPart(core)];
  return [core, ...(length < TELLING_PIECE ? [] : [core.slice(0, length), core.slice(-length)]), ...whole];
}

function printedIn(
  document: DocumentRecord,
  cores: readonly string[],
  knowledge: Knowledge,
): Searched['printed'] {
  const pieces = cores.flatMap(piecesOf);
  const short = cores.flatMap((core) =>
    knowledge.coresEnding(document.id, core.slice(-2)).filter((other) => mayAbbreviate(other, core)),
  );
  const printed = pieces.find((piece) => knowledge.prints(document.id, piece)) ?? short[0];
  if (printed !== undefined) return printed;
  return pieces.some((piece) => knowledge.prints(document.id, piece) === null) ? undefined : null;
}

function search(mentions: readonly Mention[], last: Mention, knowledge: Knowledge): readonly Searched[] {
  const cores = [...new Set(mentions.map(({ initiative, place }) => coreOf(initiative.name, place)))];
  return knowledge
    .laterDocuments(last.place, last.document.date)
    .map((document) => ({ document, printed: printedIn(document, cores, knowledge) }));
}

/** Silence is claimed only when every later document could be searched and none prints the name. */
function silent(mentions: readonly Mention[], knowledge: Knowledge): Fate | null {
  const last = mentions.at(-1);
  if (last === undefined || last.stage !== 'task' || last.outlook !== 'target' || !isTracked(last))
    return null;
  const searched = search(mentions, last, knowledge);
  if (searched.length === 0 || searched.some(({ printed }) => printed === undefined)) return null;
  const task = labelOf(last.document);
  const still = searched.flatMap(({ document, printed }) =>
    typeof printed === 'string' ? [`${labelOf(document)}仍有“${printed}”的提法`] : [],
  );
  const { evidence } = last;
  if (still.length === 0) {
    const names = searched.map(({ document }) => labelOf(document)).join('、');
    return { verdict: 'silent', sentence: fill(SENTENCES.silent, { task, searched: names }), evidence };
  }
  const values = { task, still: still.join('，') };
  return { verdict: 'open', sentence: fill(SENTENCES.printed, values), evidence };
}

function ongoing(mentions: readonly Mention[], knowledge: Knowledge): Fate {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) throw new Error('inference: an initiative nobody mentions');
  const evidence = [...first.evidence, ...last.evidence];
  const values = { first: labelOf(first.document), last: labelOf(last.document) };
  const isLast = knowledge.laterDocuments(last.place, last.document.date).length === 0;
  if (isLast && (last.stage === 'task' || last.outlook === 'target'))
    return { verdict: 'open', sentence: fill(SENTENCES.open, values), evidence };
  return { verdict: 'reported', sentence: fill(SENTENCES.reported, values), evidence };
}

/** Fulfilled, silent, else what the last document makes of it. */
export function fateOf(mentions: readonly Mention[], knowledge: Knowledge): Fate {
  return met(mentions) ?? silent(mentions, knowledge) ?? ongoing(mentions, knowledge);
}
