/** Every failure in words: what happened, where (`{file}` and the like are filled in), what to do next. */
import type { BridgeCode } from '../bridge/problem.ts';
import type { ProblemCode } from '../database/index.ts';
import type { FileProblemCode } from '../files/index.ts';
import { amendmentFailureTexts } from './amendment-failure-texts.ts';
import { type FailureText, failureText as text } from './failure-text.ts';
import { mergeFailureTexts } from './merge-failure-texts.ts';
import { workspaceFailureTexts } from './workspace-failure-texts.ts';

export type FailureCode = ProblemCode | FileProblemCode | BridgeCode;

/** Exhaustive by type: a new code without words does not compile. */
export const failureTexts: Readonly<Record<FailureCode, FailureText>> = {
  ...workspaceFailureTexts,
  ...mergeFailureTexts,
  'dataset-missing': text(
    '随附数据缺失：{folder} 中没有 {file}。',
    '请重新安装职图，或用 --dataset 指定数据文件夹。',
    'The shipped data is missing: {file} is not in {folder}.',
    'Install Remit again, or name the data folder with --dataset.',
  ),
  'dataset-damaged': text(
    '随附数据不完整：{file} 与清单不符，没有使用。',
    '请重新安装职图；已有的工作区不受影响。',
    'The shipped data is damaged: {file} does not agree with its manifest and was not used.',
    'Install Remit again; an existing workspace is not affected.',
  ),
  'dataset-newer': text(
    '{folder} 中的数据由更新版本的职图生成，没有使用。',
    '请升级职图。',
    'The data in {folder} was made for a newer Remit and was not used.',
    'Update Remit.',
  ),
  'entity-unknown': text(
    '没有找到这一项（{id}）。',
    '数据可能已更新，请重新搜索。',
    'This item was not found ({id}).',
    'The data may have been updated; search again.',
  ),
  'document-unknown': text(
    '没有找到这份文件（{id}）。',
    '数据可能已更新，请从文件列表重新打开。',
    'This document was not found ({id}).',
    'The data may have been updated; open it from the list again.',
  ),
  'statement-unknown': text(
    '没有找到这条依据（{id}）。',
    '数据可能已更新，请重新打开该单位或举措。',
    'This claim was not found ({id}).',
    'The data may have been updated; open the agency or measure again.',
  ),
  'finding-unknown': text(
    '没有找到这条检查结果（{id}）。',
    '数据可能已更新，请重新打开职责检查。',
    'This finding was not found ({id}).',
    'The data may have been updated; open the checks again.',
  ),
  'role-rule-unfit': text(
    '这份文件不能按所选规则读取（{rule}）。',
    '请重新打开文件详情，从列出的规则中选择。',
    'This document cannot be read by the chosen rule ({rule}).',
    'Open the document again and choose one of the rules listed.',
  ),
  'saved-view-unknown': text(
    '没有找到这个保存的视图。',
    '它可能已在别处删除，请重新打开保存的视图列表。',
    'This saved view was not found.',
    'It may have been deleted elsewhere; open the list of saved views again.',
  ),
  'saved-view-unreadable': text(
    '“{title}”的内容无法读取，没有打开。',
    '它可能由更新版本的职图保存，或者已经损坏：请升级职图后再打开；不再需要时可在列表中删除（Delete）。',
    'The content of “{title}” cannot be read; it was not opened.',
    'A newer Remit may have saved it, or it is damaged: update Remit and open it again, or delete it from the list (Delete).',
  ),
  'saved-views-full': text(
    '工作区最多保存 {limit} 个视图，没有保存。',
    '请先导出并删除不再需要的视图。',
    'A workspace keeps at most {limit} views; nothing was saved.',
    'Export and delete views you no longer need.',
  ),
  'views-file-foreign': text(
    '{file} 不是职图的视图文件，没有导入。',
    '请选择由职图导出的 .remit-views.json 文件。',
    '{file} is not a file of Remit views; nothing was imported.',
    'Choose a .remit-views.json file that Remit exported.',
  ),
  'views-file-newer': text(
    '{file} 由更新版本的职图导出（格式 {version}），没有导入。',
    '请升级职图后再导入。',
    '{file} was exported by a newer Remit (format {version}); nothing was imported.',
    'Update Remit, then import it.',
  ),
  'views-file-damaged': text(
    '{file} 的内容不合规定（{where}），没有导入任何视图。',
    '文件可能被改动或没有传完，请重新导出后再试。',
    '{file} is not well formed ({where}); no view was imported.',
    'It may have been altered or cut short; export it again.',
  ),
  'folder-unreadable': text(
    '无法读取文件夹 {file}（{reason}）。',
    '请检查文件夹是否存在以及是否有读取权限。',
    'The folder {file} cannot be read ({reason}).',
    'Check that it exists and that you may read it.',
  ),
  'file-unreadable': text(
    '无法读取 {file}（{reason}）。',
    '请检查文件权限，或把文件复制到本机后重试。',
    '{file} cannot be read ({reason}).',
    'Check its permissions, or copy it to this machine and try again.',
  ),
  'file-symlink': text(
    '{file} 是指向别处的链接，未读取。',
    '请选择文件实际所在的文件夹。',
    '{file} is a link to another place and was not read.',
    'Choose the folder where the file really lies.',
  ),
  'file-too-large': text(
    '{file} 超过大小上限（{megabytes} MB），未读取。',
    '请确认选对了文件，或拆分后再试。',
    '{file} is larger than the limit of {megabytes} MB and was not read.',
    'Check that it is the right file, or split it and try again.',
  ),
  'file-refused': text(
    '未能读取“{file}”：{reason}',
    '其他文件不受影响。按上述提示处理后，可再次导入该文件。',
    '“{file}” could not be read: {reason}',
    'The other files are not affected. Follow the advice and import the file again.',
  ),
  'file-too-costly': text(
    '读取“{file}”耗费的时间或内存超出上限（{seconds} 秒），已停止，未保存任何内容。',
    '文件可能已损坏，或被人为构造；请用原程序打开检查，拆分或另存后再导入。',
    'Reading “{file}” took more time or memory than allowed ({seconds} s); it was stopped and nothing was kept.',
    'The file may be damaged or made to harm; open it in its own program, split it or save it anew, then import again.',
  ),
  'file-not-text': text(
    '{file} 不是纯文本文件，未读取。',
    '这里需要纯文本（.txt）或 GeoJSON 文件；其他格式的文件请用“导入”。',
    '{file} is not plain text and was not read.',
    'Plain text (.txt) or GeoJSON is needed here; use “Imports” for files of other formats.',
  ),
  'map-not-json': text(
    '{file} 不是完整的 JSON：第 {line} 行有误。',
    '请用制作它的软件重新导出 GeoJSON。',
    '{file} is not complete JSON: line {line} is wrong.',
    'Export the GeoJSON again from the program that made it.',
  ),
  'map-too-deep': text(
    '{file} 第 {line} 行嵌套超过 {limit} 层，没有读取。',
    '这不是正常的 GeoJSON 底图；请检查文件来源。',
    '{file} is nested deeper than {limit} levels on line {line} and was not read.',
    'This is no ordinary GeoJSON map; check where the file is from.',
  ),
  'map-not-geojson': text(
    '{file} 不是 GeoJSON：最外层应是 FeatureCollection 或 Feature。',
    '如果是 Shapefile、KML 或 TopoJSON，请先转换为 GeoJSON。',
    '{file} is no GeoJSON: it should be a FeatureCollection or a Feature.',
    'Convert a Shapefile, KML or TopoJSON to GeoJSON first.',
  ),
  'map-feature-wrong': text(
    '{file} 第 {feature} 个要素不合 GeoJSON 规定，没有载入。',
    '面的每一环至少四个点，每个点是经度、纬度两个数；请改正后重试。',
    'Feature {feature} of {file} breaks the rules of GeoJSON; nothing was loaded.',
    'Each ring of an area has at least four points, each point two numbers: longitude and latitude.',
  ),
  'map-out-of-range': text(
    '{file} 第 {feature} 个要素的坐标超出经纬度范围，没有载入。',
    '坐标应是经纬度；投影坐标（米）请先转换。',
    'Feature {feature} of {file} lies outside longitude and latitude; nothing was loaded.',
    'Coordinates must be degrees; convert projected ones (metres) first.',
  ),
  'map-too-many': text(
    '{file} 的要素超过 {limit} 个，没有载入。',
    '请在制图软件中只保留本地的要素。',
    '{file} holds more than {limit} features; nothing was loaded.',
    'Keep only the shapes of your area, in a mapping program.',
  ),
  'map-too-fine': text(
    '{file} 的坐标点超过 {limit} 个，没有载入。',
    '请在制图软件中简化边界。',
    '{file} holds more than {limit} points; nothing was loaded.',
    'Simplify the borders in a mapping program.',
  ),
  'map-empty': text(
    '{file} 中没有面或点，没有载入。',
    '请检查文件内容；线状要素不显示。',
    '{file} holds no areas or points; nothing was loaded.',
    'Check what it holds; lines are not shown.',
  ),
  'map-unknown': text(
    '工作区里没有自备底图。',
    '请先载入一个 GeoJSON 文件。',
    'The workspace has no map of your own.',
    'Load a GeoJSON file first.',
  ),
  'folder-too-many': text(
    '文件夹 {file} 中的文件超过 {limit} 个，只处理了前 {limit} 个。',
    '请选择只放原文的文件夹。',
    'The folder {file} holds more than {limit} files; only the first {limit} were looked at.',
    'Choose a folder that holds just the documents.',
  ),
  'export-exists': text(
    '{file} 已经存在，没有覆盖。',
    '请换一个文件名；命令行中可加 --overwrite 明确要求覆盖。',
    '{file} exists already and was not overwritten.',
    'Choose another name; on the command line, --overwrite says that it may go.',
  ),
  'export-is-folder': text(
    '{file} 是文件夹，不能作为导出文件。',
    '请在该文件夹内指定一个文件名。',
    '{file} is a folder, not a file to write to.',
    'Name a file inside it.',
  ),
  'export-disk-full': text(
    '磁盘空间不足，没有写入 {file}；原有文件未改动。',
    '请清理磁盘或换一个位置后重试。',
    'The disk is full; {file} was not written and an earlier file is unchanged.',
    'Free some space or choose another place, then try again.',
  ),
  'export-not-allowed': text(
    '没有权限写入 {file}（{reason}）；原有文件未改动。',
    '请检查文件或文件夹是否为只读，或换一个位置。',
    '{file} may not be written ({reason}); an earlier file is unchanged.',
    'Check whether the file or its folder is read-only, or choose another place.',
  ),
  'export-locked': text(
    '{file} 正被另一个程序占用（{reason}），没有写入；原有文件未改动。',
    '请关闭打开它的程序（如 WPS、Excel），或换一个文件名后重试。',
    '{file} is in use by another program ({reason}) and was not written; the earlier file is unchanged.',
    'Close the program that has it open (WPS, Excel), or choose another name, then try again.',
  ),
  'export-no-folder': text(
    '无法写入 {file}：所在文件夹不存在。',
    '请检查路径，或先建立该文件夹。',
    '{file} cannot be written: its folder does not exist.',
    'Check the path, or create the folder first.',
  ),
  'export-failed': text(
    '没有写入 {file}（{reason}）；原有文件未改动。',
    '请换一个位置后重试；如反复出现，请告知维护人员。',
    '{file} was not written ({reason}); an earlier file is unchanged.',
    'Choose another place and try again; if it happens again, tell your maintainer.',
  ),
  'request-unknown': text(
    '界面请求了不存在的功能“{name}”。',
    '请重新安装职图；如反复出现，请告知维护人员。',
    'The window asked for “{name}”, which does not exist.',
    'Install Remit again; if it happens again, tell your maintainer.',
  ),
  'request-invalid': text(
    '请求“{name}”的内容不合规定：{where}。',
    '请重试；如反复出现，请告知维护人员。',
    'The request “{name}” is not well formed: {where}.',
    'Try again; if it happens again, tell your maintainer.',
  ),
  'request-refused': text(
    '请求“{name}”不是来自职图窗口，已拒绝。',
    '请重新启动职图。',
    'The request “{name}” did not come from the Remit window and was refused.',
    'Start Remit again.',
  ),
  'service-restarted': text(
    '数据服务意外停止，正在重新启动。',
    '请稍候重试；已保存的内容没有丢失。',
    'The data service stopped unexpectedly and is being restarted.',
    'Try again in a moment; nothing that was saved is lost.',
  ),
  'service-failed': text(
    '数据服务多次停止，无法继续工作。',
    '请退出并重新启动职图；如仍然如此，请告知维护人员。',
    'The data service stopped several times and cannot go on.',
    'Quit and start Remit again; if it happens again, tell your maintainer.',
  ),
  'service-timeout': text(
    '请求“{name}”在 {seconds} 秒内没有完成。',
    '请重试；如反复出现，请重新启动职图。',
    'The request “{name}” did not finish within {seconds} seconds.',
    'Try again; if it happens again, start Remit again.',
  ),
  'link-running': text(
    '正在关联另一个文件夹。',
    '请等待完成或先取消。',
    'Another folder is being linked.',
    'Wait until it is done, or cancel it first.',
  ),
  'print-failed': text(
    '打印没有完成：{reason}',
    '请检查打印机是否已连接、是否有默认打印机，然后重试。',
    'Printing did not finish: {reason}',
    'See that a printer is connected and chosen as the default, then try again.',
  ),
  'import-running': text(
    '正在导入，请等它完成或先取消。',
    '一次只能进行一项导入或移除。',
    'An import is running; wait for it or cancel it first.',
    'One import or removal at a time.',
  ),
  'columns-no-table': text(
    '这一行不能作列标题。',
    '请选择表格中写着各列名称的那一行；标题至少两列，每列不超过 200 字。',
    'This row cannot name the columns.',
    'Choose the row of the table that holds the titles: two columns at least, each title no longer than 200 characters.',
  ),
  'claims-being-written': text(
    '正在把导入的内容写入工作区，暂时不能保存其他修改。',
    '查看和查找不受影响；写入完成后请再试一次，或在“导入”中取消。',
    'Imported claims are being written to the workspace; nothing else can be saved meanwhile.',
    'Looking and searching go on; try again when it is done, or cancel it in “Imports”.',
  ),
  'export-running': text(
    '另一个文件正在导出。',
    '请等待完成或先取消。',
    'Another file is being exported.',
    'Wait until it is done, or cancel it first.',
  ),
  unexpected: text(
    '出现了意外错误：{reason}',
    '请重试；如反复出现，请告知维护人员。',
    'Something unexpected happened: {reason}',
    'Try again; if it happens again, tell your maintainer.',
  ),
  ...amendmentFailureTexts,
};
