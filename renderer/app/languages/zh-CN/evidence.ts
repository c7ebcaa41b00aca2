/** The evidence panel, in Chinese. */
export const evidence = {
  evidence: {
    open: '依据',
    of: '查看“{{name}}”的依据',
    close: '关闭依据',
    line: '第 {{line}} 行',
    paragraph: '第 {{paragraph}} 段',
    notLinked: '还没有关联原文，只能显示位置。关联存放原文文件的文件夹后，这里显示原句。',
    notVerified: '原文与读取时不一致，请核对下面的文字。',
    origin: '写法',
    basis: '来历',
    printedRole: '名单所写',
    surface: '原文写法',
    order: '排序',
    orderValue: '第 {{order}} 位',
    sure: '把握',
    rule: '规则',
    confidence: {
      certain: '确定：写法没有歧义',
      likely: '较有把握，建议核对原文',
      check: '把握不大，请核对原文',
    },
    copy: '复制出处',
    copied: '已复制',
    failed: '没有复制成功',
  },
};
