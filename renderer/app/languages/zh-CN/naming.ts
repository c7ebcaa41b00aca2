/** Names of things: doubles, aliases, renaming, merging and splitting, in Chinese. */
export const naming = {
  names: {
    doubles: {
      kind: '疑似同一',
      title: '哪些名称可能指同一事物',
      method:
        '方法：比较同一地区、同一类的名称：写法、别名、尾字、地名、简称。不同地区的同名单位不会列出，同一清单里并列的单位也不会列出。',
      states: '疑似同一的处理情况',
      open: '待核 {{count}}',
      refused: '已定为不同 {{count}}',
      none: { open: '没有待核的名称', refused: '没有定为不同的名称' },
      drawBoth: '在图中打开 {{names}}',
      refuse: '不是同一…',
      isRefused: '已定为不同',
      takeBack: '重新列为待核',
    },
  },
};
