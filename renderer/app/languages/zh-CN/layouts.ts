/** The layouts of the graph, in Chinese. */
export const layouts = {
  layouts: {
    choose: '排列方式',
    running: '正在排列：{{layout}}',
    stop: '停止',
    reading: '阅读顺序',
    layered: '分层',
    concentric: '环绕',
    grid: '分类',
    force: '按联系远近',
  },
  layoutHints: {
    reading: '起点居中，左右分栏，自上而下',
    layered: '从左到右：文件、单位、举措、项目',
    concentric: '以所选为中心，一圈一步',
    grid: '同类的排成一块',
    force: '相连的靠近，无关的远离',
  },
};
