/** Sifting the picture by facets, in Chinese. */
export const facets = {
  facet: {
    kind: '类别',
    system: '单位系统',
    level: '单位层级',
    category: '单位类别',
    place: '地点',
    relation: '关系',
    role: '角色',
    document: '文件',
    year: '年份',
    classification: '密级',
    basis: '来历',
    outlook: '目标或结果',
    status: '进展用语',
    links: '连线数',
  },
};
