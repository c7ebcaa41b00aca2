/** Handing out files, in Chinese. */
export const exports = {
  exports: {
    open: '导出…（Ctrl+E）',
    offer: {
      breakdown: '任务分解表 · {{part}}',
      matrix: '责任矩阵 · {{part}}',
      brief: '单位职责简报 · 所选单位',
      checks: '职责检查 · {{part}}',
    },
    part: { shown: '当前所见', all: '全部文件', document: '所选文件', body: '所选单位承担的举措' },
    format: {
      xlsx: 'Excel 表格（.xlsx）',
      csv: '纯文本表格（.csv）',
      docx: 'Word 文档（.docx）',
      pdf: 'PDF（.pdf）',
    },
    running: '正在导出',
    step: { building: '正在生成内容', printing: '正在排版', writing: '正在写入' },
    cancel: '取消',
    saved: '已保存 {{file}}',
    notLogged: '工作区只读，未记入导出记录。',
    reveal: '打开所在文件夹',
    list: '导出记录…',
    listTitle: '导出记录',
    none: '还没有导出过文件',
    noneHint: '导出的文件在这里留下时间、位置和密级，记录只保存在本机工作区内。',
    classification: '密级：{{mark}}',
  },
};
