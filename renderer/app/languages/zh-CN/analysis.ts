/** Analyses of the graph, in Chinese. */
export const analysis = {
  analysis: {
    tools: '分析的问题',
    kind: {
      partners: '协作最多',
      bridges: '联系枢纽',
      groups: '单位分组',
      holders: '唯一支点',
      similar: '职责相近',
    },
    title: {
      partners: '哪些单位协作最多',
      bridges: '哪些单位把其他单位联系起来',
      groups: '单位自然分成哪些组',
      holders: '哪些事只靠一个单位',
      similar: '哪些单位的职责相近',
    },
    method: '方法：{{method}}',
    finding: {
      partners: '共同承担 {{count}} 项举措',
      bridges: '{{count}}% 的最短联系经过它',
      groups: '组内共同承担 {{count}} 项举措',
      holders: '{{count}} 项举措没有它就与其余部分断开',
      similar: '{{count}}% 的举措相同',
    },
    group: '等 {{count}} 个单位',
    members: '还有：',
    cut: '一同断开的单位：',
    grounds: '涉及的举措（{{count}}）',
    open: '在图中打开',
    none: '没有可以列出的结果',
    noneHint: '工作区里的职责还不够多，或者单位之间没有这样的关系。',
  },
};
