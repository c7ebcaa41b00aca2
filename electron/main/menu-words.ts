/** The words of menus and native dialogs in both languages. */
import type { Preferences, ViewName } from '../bridge/contract.ts';

/** Views in the order of their keys: Ctrl+1, Ctrl+2, … (the order of `renderer/state/navigation/view-names.ts`). */
type ViewWords = Readonly<Record<ViewName, string>>;

const zhViews: ViewWords = {
  graph: '关系图',
  brief: '单位职责',
  measure: '举措',
  matrix: '责任矩阵',
  document: '原文',
  checks: '职责检查',
  follow: '跟踪问效',
  timeline: '时间轴',
  analysis: '分析',
};

const enViews: ViewWords = {
  graph: 'Graph',
  brief: 'Brief',
  measure: 'Measure',
  matrix: 'Matrix',
  document: 'Text',
  checks: 'Checks',
  follow: 'Follow-through',
  timeline: 'Timeline',
  analysis: 'Analysis',
};

const zh = {
  views: zhViews,
  back: '后退',
  forward: '前进',
  copyAddress: '复制当前地址',
  file: '文件',
  link: '关联原文文件夹…',
  print: '打印…',
  export: '导出…',
  restore: '恢复工作区…',
  quit: '退出',
  view: '查看',
  search: '搜索',
  theme: '外观',
  system: '跟随系统',
  light: '浅色',
  dark: '深色',
  language: '语言',
  zoomIn: '放大界面',
  zoomOut: '缩小界面',
  zoomReset: '恢复界面大小',
  fullscreen: '全屏',
  graph: '关系图',
  fit: '显示全部',
  clear: '清空',
  undo: '撤销',
  redo: '重做',
  help: '帮助',
  shortcuts: '键盘快捷键',
  about: '关于职图',
  chooseFolder: '选择存放原文的文件夹',
  exportTitle: '导出为文件',
  exportNames: { breakdown: '任务分解表', matrix: '责任矩阵', brief: '单位职责简报', checks: '职责检查' },
  restoreTitle: '恢复工作区',
  restoreQuestion: '从备份恢复，还是用随附数据重新建立？损坏的文件会改名保留。',
  restoreBackup: '从备份恢复',
  restoreDataset: '重新建立',
  cancel: '取消',
};

export type MenuWords = typeof zh;

const en: MenuWords = {
  views: enViews,
  back: 'Back',
  forward: 'Forward',
  copyAddress: 'Copy address',
  file: 'File',
  link: 'Link a folder of documents…',
  print: 'Print…',
  export: 'Export…',
  restore: 'Restore workspace…',
  quit: 'Quit',
  view: 'View',
  search: 'Search',
  theme: 'Appearance',
  system: 'Follow the system',
  light: 'Light',
  dark: 'Dark',
  language: 'Language',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Actual size',
  fullscreen: 'Full screen',
  graph: 'Graph',
  fit: 'Show all',
  clear: 'Clear',
  undo: 'Undo',
  redo: 'Redo',
  help: 'Help',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Remit',
  chooseFolder: 'Choose the folder with the documents',
  exportTitle: 'Export to a file',
  exportNames: {
    breakdown: 'Task breakdown',
    matrix: 'Responsibility matrix',
    brief: 'Agency brief',
    checks: 'Duty checks',
  },
  restoreTitle: 'Restore workspace',
  restoreQuestion:
    'Restore from the backup, or create a new workspace from the shipped data? The damaged file is kept.',
  restoreBackup: 'Restore from backup',
  restoreDataset: 'Create new',
  cancel: 'Cancel',
};

export const menuWords: Readonly<Record<Preferences['language'], MenuWords>> = { 'zh-CN': zh, en };
