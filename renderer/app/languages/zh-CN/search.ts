/** The one box, in Chinese. */
export const search = {
  search: {
    label: '查找单位、举措、文件',
    placeholder: '单位、举措、文件；简称、拼音，或问“谁负责肉牛”',
    results: '查找结果',
    busiest: '职责最多的单位',
    nothing: '没有找到“{{text}}”',
    nothingHint:
      '查找了单位的名称、全称、别名、拼音和首字母，以及文件、章节和举措的标题。可以换用简称（如“发改委”）、首字母（如 fgw），或少输入几个字。',
    more: '显示前 {{shown}} 个，共 {{total}} 个',
    total: '共 {{total}} 个',
    line: '原文第 {{line}} 行',
    moreBodies: '等 {{count}} 个单位',
    noBodies: '没有列出责任单位',
    keys: '↑↓ 选择　Enter 打开　Ctrl Enter 加入图中',
    field: {
      name: '名称',
      fullName: '全称',
      alias: '别名',
      pinyin: '拼音',
      initials: '首字母',
      title: '标题',
      number: '编号',
      initiative: '项目',
      indicator: '指标',
      text: '原文',
    },
  },
};
