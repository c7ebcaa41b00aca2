/** `merge.*`: looks at another workspace, takes in what was chosen as one transaction after a backup, goes back to that backup. */
import { basename, resolve } from 'node:path';
import type { CheckFinding, MergeInput, MergePreview, MergeReport } from '../../../bridge/contract.ts';
import { BridgeProblem } from '../../../bridge/problem.ts';
import { meansDamage, WorkspaceProblem, type WritableWorkspace } from '../../../database/index.ts';
import type { Checks } from '../checks.ts';
import type { Importing } from '../importing.ts';
import type { Language } from '../messages.ts';
import { requireWritable, type SessionKeeper } from '../session.ts';
import { merge } from './merge.ts';
import { planMerge, previewOf } from './plan.ts';
import type { Sides } from './types.ts';
import { inLanguage } from './words.ts';

/** What was found, with the thing it was found at: many findings say the same of different things. */
function titleOf({ things: [thing], message }: CheckFinding, language: Language): string {
  const place = thing === undefined ? '' : `${thing.number}${thing.name} · `;
  return `${place}${inLanguage(message, language)}`;
}

export interface Merging {
  /** @throws WorkspaceProblem that says why that file cannot be taken in, or why nothing can be written here */
  preview(keeper: SessionKeeper, file: string, language: Language): Promise<MergePreview>;
  /** @throws BridgeProblem `merge-none`, `merge-undecided` */
  apply(keeper: SessionKeeper, input: MergeInput, language: Language): Promise<MergeReport>;
  /** Forgets the other workspace. */
  dismiss(): Promise<void>;
  /** Puts the backup made before the last merge in the place of the workspace. @throws BridgeProblem `merge-none` */
  goBack(keeper: SessionKeeper): Promise<void>;
}

interface Visited {
  readonly file: string;
  readonly theirs: WritableWorkspace;
}

/**
 * @param checks whose findings were accepted
 * @param alone nothing else is taken in meanwhile, and the claims are written afterwards
 */
export function createMerging(checks: Checks, alone: Importing['alter']): Merging {
  let visited: Visited | null = null;
  /** The workspace a merge changed, and the backup from before. */
  let before: { readonly workspace: string; readonly backup: string } | null = null;
  const dismiss = async (): Promise<void> => {
    const leaving = visited;
    visited = null;
    await leaving?.theirs.close();
  };
  const sides = async (
    { current }: SessionKeeper,
    { theirs }: Visited,
    language: Language,
  ): Promise<Sides> => {
    const { findings } = await checks.report(current);
    return {
      ...{ ours: current.source, theirs, language, editions: 'ask' },
      findings: new Map(findings.map((finding) => [finding.id, titleOf(finding, language)])),
    };
  };
  return {
    dismiss,
    preview: async (keeper, file, language) => {
      requireWritable(keeper.current);
      await dismiss();
      if (resolve(file) === resolve(keeper.current.opened.file))
        throw new WorkspaceProblem('visit-itself', { file });
      visited = { file, theirs: await keeper.visit(file) };
      const both = await sides(keeper, visited, language);
      const plan = await planMerge(both).catch(async (cause: unknown) => {
        await dismiss();
        // What of ours it reads was read before: damage that shows here is theirs.
        throw meansDamage(cause) ? new WorkspaceProblem('visit-damaged', { file }, cause) : cause;
      });
      return previewOf(basename(file), plan);
    },
    apply: async (keeper, { choices: given }, language) => {
      if (visited === null) throw new BridgeProblem('merge-none');
      requireWritable(keeper.current);
      const choices = new Map(given.map(({ id, choice }) => [id, choice]));
      const { file } = visited;
      const both = await sides(keeper, visited, language);
      const reports: MergeReport[] = [];
      await alone(keeper, async () => void reports.push(await merge(both, file, () => choices)));
      const [report] = reports;
      if (report === undefined) throw new BridgeProblem('merge-none');
      before = { workspace: keeper.current.opened.file, backup: report.backup };
      await dismiss();
      // What changes no claim, a chosen rule among it, is read as well.
      await keeper.reread();
      return report;
    },
    goBack: async (keeper) => {
      if (before === null || before.workspace !== keeper.current.opened.file)
        throw new BridgeProblem('merge-none');
      requireWritable(keeper.current);
      const { backup } = before;
      before = null;
      await keeper.goBackTo(backup);
    },
  };
}
