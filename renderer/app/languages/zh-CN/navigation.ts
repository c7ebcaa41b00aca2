/** Views, the way back and forward, addresses, in Chinese. */
export const navigation = {
  view: {
    title: '视图',
    home: '首页',
    graph: '关系图',
    overview: '全景',
    brief: '单位职责',
    measure: '举措',
    matrix: '责任矩阵',
    document: '原文',
    checks: '职责检查',
    follow: '跟踪问效',
    timeline: '时间轴',
    places: '地点',
    comparison: '文件对比',
    analysis: '分析',
    imports: '导入',
  },
  address: {
    back: '后退',
    forward: '前进',
    copy: '复制当前地址',
    copied: '已复制当前地址',
    go: '打开地址',
    nowhere: '这个地址打不开',
    nowhereHint: '地址不完整，或者指向这个版本没有的视图。请重新复制完整的地址。',
  },
};
