/** Files read again by newer rules, in Chinese. */
export const rereading = {
  rereading: {
    title: '重新读取',
    hint: '重新读取：应用之前，仍以原来的读法为准',
    olderTitle: '较早规则读取的文件',
    older: '有 {{count}} 个文件由较早的规则读取',
    olderHint: '按工作区保存的文字重读，不需要原文件；版面识别（分栏、表格线）的改进须移除后重新导入原文件。',
    all: '全部重新读取',
    one: '重新读取',
    oneNamed: '重新读取 {{name}}',
    byOlder: '由较早的规则读取',
    outcome: '已重新读取：{{same}} 个读法不变，{{changed}} 个有变化',
    cancelled: '已取消，读完的留待查看。',
    waiting: '{{count}} 个文件按现在的规则读出的内容有变化',
    waitingHint: '先看清改了什么，再决定是否应用；更正、审阅和批注都保留。',
    decide: '如何处理新的读法',
    apply: '应用新的读法',
    applyHint: '更正、审阅、批注都保留',
    leave: '保持原来的读法',
    leaveHint: '工作区不变；以后可以再次重新读取',
    counts: '陈述 {{before}} 条 → {{after}} 条',
  },
};
