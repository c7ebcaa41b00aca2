/** The picture as a list, in Chinese. */
export const contents = {
  contents: {
    close: '关闭图中内容',
    more: '还有 {{count}} 个未显示',
    pinned: '位置已固定',
    keys: '方向键移动，空格加入所选，Shift 连选，Enter 选中，Shift F10 菜单；E 展开，H 隐藏，P 固定，V 依据',
  },
};
