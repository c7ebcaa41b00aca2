/** How a document's lists are read, and choosing another way, in Chinese. The rules' own words are the ontology's. */
export const roleRule = {
  roleRule: {
    title: '责任单位怎么读',
    stated: '依据：原文第 {{line}} 行',
    notStated: '原文没有另作说明。',
    chosen: '按你的选择，不是原文的写法。',
    change: '换一种读法…',
    reset: '恢复原文规则',
    readOnly: '工作区只读，不能更改',
    dialog: {
      title: '这份文件的责任单位怎么读',
      lead: '各地写法不同，原文没有说明时请按本地惯例选择。只改变读法，原文记录保留，随时可以恢复。',
      options: '读法',
      own: '原文规则',
      inForce: '当前',
      changes: '将改变 {{count}} 条职责',
      none: '与当前相同，没有改变',
      more: '另有 {{count}} 条未列出',
      apply: '按此读取',
      cancel: '取消',
      columns: { measure: '举措', agency: '单位', from: '现为', to: '改为' },
    },
  },
};
