/** The frame of the window and what every screen says, in Chinese. */
export const frame = {
  app: { name: '职图', latin: 'Remit' },
  list: { comma: '、', all: '显示全部 {{count}} 个', less: '收起' },
  dialog: { close: '关闭' },
  panel: {
    outline: '文件',
    detail: '详情',
    evidence: '依据',
    resizeOutline: '调整文件栏宽度',
    resizeDetail: '调整详情栏宽度',
    resizeEvidence: '调整依据栏高度',
  },
  state: { loading: '正在读取…' },
  failure: {
    unreachable: '没有连上数据服务',
    unreachableHint: '请重试；如果仍然失败，请关闭后重新打开职图',
    retry: '重试',
  },
  fault: {
    title: '窗口出了差错',
    body: '工作区里的数据没有受影响。请重新显示；如果仍然出错，请重新打开职图。原因：',
    again: '重新显示',
  },
  settings: {
    title: '设置',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    otherLanguage: 'English',
  },
};
