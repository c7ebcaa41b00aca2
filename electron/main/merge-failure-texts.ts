/** Why another workspace is not taken in, in words. */
import { failureText as text } from './failure-text.ts';

export const mergeFailureTexts = {
  'visit-damaged': text(
    '{file} 已损坏，没有并入，也没有改动。',
    '请先用“打开工作区”打开它，从备份恢复后再并入。',
    '{file} is damaged; nothing was taken in and nothing was changed.',
    'Open it first with “Open workspace” and restore it from its backup, then merge it.',
  ),
  'visit-newer': text(
    '{file} 由更新版本的职图建立（本版本支持到格式 {known}），没有并入。',
    '请先升级职图，再并入这个工作区。',
    '{file} was made by a newer Remit (this one knows format {known}); nothing was taken in.',
    'Update Remit, then merge it.',
  ),
  'visit-empty': text(
    '{file} 是空的，没有可以并入的内容。',
    '请检查是否选对了文件。',
    '{file} is empty; there is nothing to take in.',
    'Check that it is the right file.',
  ),
  'visit-itself': text(
    '{file} 就是现在打开的工作区。',
    '请选择另一个工作区文件。',
    '{file} is the workspace that is open.',
    'Choose another workspace file.',
  ),
  'merge-none': text(
    '没有正在进行的并入。',
    '请重新选择要并入的工作区。',
    'No merge is under way.',
    'Choose the workspace to merge again.',
  ),
  'merge-undecided': text(
    '还有 {count} 处冲突没有选择，没有并入。',
    '请逐处选择保留本工作区的还是采用对方的；命令行中可加 --prefer ours 或 --prefer theirs。',
    '{count} conflicts are not decided; nothing was taken in.',
    'Choose ours or theirs for each; on the command line, add --prefer ours or --prefer theirs.',
  ),
};
