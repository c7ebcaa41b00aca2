/** Why an entry of the ledger was not added, or a file of entries not opened, in words. */
import type { ProblemCode } from '../database/index.ts';
import type { FileProblemCode } from '../files/index.ts';
import { type FailureText, failureText as text } from './failure-text.ts';

type AmendmentCode =
  | Extract<ProblemCode, `amendment-${string}`>
  | Extract<FileProblemCode, `amendments-file-${string}`>;

export const amendmentFailureTexts: Readonly<Record<AmendmentCode, FailureText>> = {
  'amendment-unknown': text(
    '这条更正已不在工作区中（{id}）。',
    '列表可能已更新，请重新打开“更正”查看。',
    'This entry is no longer in the workspace ({id}).',
    'The list may have changed; open the amendments again.',
  ),
  'amendment-known': text(
    '同样的更正已经有了，没有重复记入。',
    '可以在“更正”中查看已有的那一条；如已撤回，可恢复生效。',
    'The same entry is there already and was not added twice.',
    'Look at it among the amendments; if it was withdrawn it can be put in force again.',
  ),
  'amendment-empty': text(
    '没有指出哪里不对，未记入更正。',
    '请选择要改的单位、角色、地点、数值或关联，或者选择“原文没有这样说”。',
    'Nothing was changed, so no entry was added.',
    'Choose another body, role, place, value or link, or say that the document does not say so.',
  ),
  'amendment-document-missing': text(
    '这条更正所依据的文件不在本工作区，未记入。',
    '请先导入该文件，再作更正。',
    'The document this entry stands on is not in the workspace; nothing was added.',
    'Import the document first.',
  ),
  'amendment-claim-missing': text(
    '要更正的这条记载已不在工作区中，未记入更正。',
    '它可能已被撤出或改读，请重新打开依据后再试。',
    'The claim to correct is no longer there; nothing was added.',
    'It may have been taken out or read anew; open its evidence again.',
  ),
  'amendment-thing-missing': text(
    '更正中提到的对象不在工作区中，未记入。',
    '请重新查找并选择该对象。',
    'Something this entry names is not in the workspace; nothing was added.',
    'Search for it and choose it again.',
  ),
  'amendment-kinds-differ': text(
    '这类对象不能处在这个位置（例如以项目代替单位），未记入更正。',
    '请改选同类对象。',
    'A thing of this kind cannot stand there (an initiative in the place of a body, say); nothing was added.',
    'Choose a thing of the same kind.',
  ),
  'amendment-kind-fixed': text(
    '文件、章节、举措、数值各有其出处，不能合并。',
    '可以合并单位、地点、项目和指标。',
    'Documents, sections, measures and figures each have their own place and cannot be merged.',
    'Bodies, places, initiatives and indicators can be merged.',
  ),
  'amendment-value-unreadable': text(
    '新数值读不懂，未记入更正。',
    '请只填数字（如 22.49），单位沿用原文；区间和比值请改用“原文没有这样说”。',
    'The new value cannot be read; nothing was added.',
    'Type the number alone (22.49, say), in the printed unit; reject ranges and ratios instead.',
  ),
  'amendments-file-foreign': text(
    '{file} 不是职图的更正文件，没有导入。',
    '请选择另一台职图从“更正”中导出的 .remit-amendments.json 文件。',
    '{file} is no file of amendments and was not opened.',
    'Choose a .remit-amendments.json file that another Remit exported from its amendments.',
  ),
  'amendments-file-newer': text(
    '{file} 由更新版本的职图导出（版本 {version}），没有导入。',
    '请先升级职图。',
    '{file} was exported by a newer Remit (version {version}) and was not opened.',
    'Update Remit first.',
  ),
  'amendments-file-damaged': text(
    '{file} 内容有误（{where}），没有导入任何更正。',
    '请重新导出后再试。',
    '{file} is damaged ({where}); nothing was taken in.',
    'Export it again.',
  ),
};
