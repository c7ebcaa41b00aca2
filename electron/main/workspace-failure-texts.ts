/** Failures of workspace files in words: opening, holding, restoring, copying. */
import { failureText as text } from './failure-text.ts';

export const workspaceFailureTexts = {
  'workspace-read-only': text(
    '工作区以只读方式打开：{file} 或其所在文件夹不可写。',
    '可以正常查阅；如需关联原文或保存核对意见，请在菜单“文件”中选择“另存副本”，存到可写的位置后打开。',
    'The workspace is open read-only: {file} or its folder cannot be written.',
    'Everything can be read. To link documents or keep your notes, save a copy (File menu) to a place you can write to and open that.',
  ),
  'workspace-not-creatable': text(
    '无法在 {file} 建立工作区（{reason}），当前使用内存中的随附数据，退出后不保留改动。',
    '请检查该文件夹是否存在、是否可写、磁盘是否已满，然后重新启动。',
    'No workspace could be created at {file} ({reason}); the shipped data is shown from memory and changes are not kept.',
    'Check that the folder exists, can be written and has space, then start again.',
  ),
  'workspace-newer': text(
    '工作区 {file} 由更新版本的职图建立（格式 {schema}，本版本支持到 {known}），以只读方式打开。',
    '可以查阅和导出。要继续编辑，请安装新版本的职图；不要用旧版本改动它。',
    'The workspace {file} was made by a newer Remit (format {schema}, this one knows {known}); it is open read-only.',
    'It can be read and exported. To go on working in it, install the newer Remit.',
  ),
  'workspace-damaged': text(
    '工作区文件已损坏：{file}。当前显示随附数据，损坏的文件未被改动。',
    '请在菜单“文件”中选择“恢复工作区”，从备份（{backup}）恢复或重新建立。',
    'The workspace file is damaged: {file}. The shipped data is shown instead; the damaged file was not touched.',
    'Choose “Restore workspace” in the File menu to restore it from the backup ({backup}) or to create a new one.',
  ),
  'workspace-foreign': text(
    '{file} 不是职图的工作区文件，没有打开。当前显示随附数据。',
    '请在菜单“文件”中选择“打开工作区”，另选扩展名为 .remit 的文件。',
    '{file} is not a Remit workspace and was not opened. The shipped data is shown instead.',
    'Choose another file with “Open workspace” in the File menu; workspaces end in .remit.',
  ),
  'workspace-busy': text(
    '工作区 {file} 正被另一个程序占用。',
    '请关闭占用它的程序（如同步盘、另一个职图）后重试。',
    'The workspace {file} is in use by another program.',
    'Close that program (a sync client, another Remit) and try again.',
  ),
  'workspace-disk-full': text(
    '磁盘空间不足，没有写入 {file}；原有内容完好。',
    '请清理磁盘后重试。',
    'The disk is full; nothing was written to {file} and its content is intact.',
    'Free some space and try again.',
  ),
  'workspace-sound': text(
    '工作区 {file} 完好，无需恢复。',
    '可以继续使用。',
    'The workspace {file} is sound; there is nothing to restore.',
    'Go on working.',
  ),
  'workspace-held': text(
    '工作区 {file} 正由 {user} 在 {host} 上使用（自 {since} 起，进程 {process}），这里以只读方式打开，显示打开时的内容。',
    '可以正常查阅和导出；对方关闭后，这里会提示重新打开。',
    '{user} has been using the workspace {file} on {host} since {since} (process {process}); it is open read-only here, as it was on opening.',
    'Everything can be read and exported. When it is closed there, you are offered to open it again.',
  ),
  'workspace-taken-over': text(
    '工作区 {file} 上次没有正常关闭（{user}，{host}，自 {since} 起），已接手；检查完好。',
    '已确认保存的内容都在，可以继续使用。',
    'The workspace {file} was not closed properly the last time ({user}, {host}, since {since}); it was taken over and found sound.',
    'Everything that was confirmed as saved is there. Go on working.',
  ),
  'workspace-lock-lost': text(
    '工作区 {file} 已被另一台电脑或另一个职图接手，因为这里很久没有响应；现在只读，避免两边同时写入。',
    '在这里已保存的内容没有丢失；请在菜单“文件”中选择“打开工作区”重新打开。',
    'Another Remit took the workspace {file} over, because this one had not answered for a while; it is read-only now, so that two never write at once.',
    'What was saved here is kept. Open it again with “Open workspace” in the File menu.',
  ),
  'workspace-missing': text(
    '没有找到工作区文件 {file}。',
    '它可能已移动、改名或在未连接的磁盘上；请用“打开工作区”重新选择。',
    'There is no workspace file {file}.',
    'It may have been moved, renamed, or lie on a disk that is not connected: choose it with “Open workspace”.',
  ),
  'workspace-exists': text(
    '{file} 已经存在，没有覆盖。',
    '请换一个文件名；要使用已有的工作区，请用“打开工作区”。',
    '{file} exists already and was not overwritten.',
    'Choose another name; to use what is there, choose “Open workspace”.',
  ),
  'copy-failed': text(
    '没有写成副本 {file}（{reason}）；工作区本身不受影响。',
    '请检查该位置是否可写、空间是否足够，或换一个位置后重试。',
    'The copy {file} was not written ({reason}); the workspace itself is not affected.',
    'Check that the place can be written and has room, or choose another place.',
  ),
  'workspace-no-backup': text(
    '没有找到 {file} 的可用备份。',
    '可以选择用随附数据重新建立工作区；损坏的文件会保留。',
    'No sound backup of {file} was found.',
    'You can create a new workspace from the shipped data; the damaged file is kept.',
  ),
  'backup-failed': text(
    '未能为 {file} 做备份（{reason}）。',
    '工作区可以照常使用；请检查磁盘空间和文件夹权限。',
    'No backup of {file} could be made ({reason}).',
    'The workspace works as usual; check disk space and folder permissions.',
  ),
  'copy-running': text(
    '正在另存另一个副本。',
    '请等待完成或先取消。',
    'Another copy is being written.',
    'Wait until it is done, or cancel it first.',
  ),
};
