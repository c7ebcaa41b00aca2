/** The tree of documents, in Chinese. */
export const outline = {
  outline: {
    tree: '文件目录',
    documents: '文件列表',
    filter: '查找文件',
    filterHint: '标题、文号、日期',
    count: '{{shown}} / {{total}}',
    none: '工作区里还没有文件',
    noneHint: '导入文件后，文件和章节列在这里。',
    untitled: '（无标题）',
    linked: '已关联',
    measures: '{{count}} 项举措',
    noMeasures: '未读出举措',
    bodies: '{{count}} 个单位',
    nobody: '未列',
  },
};
