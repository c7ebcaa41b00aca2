/** Choosing what an expansion brings, in Chinese. */
export const expansion = {
  expansion: {
    title: '展开{{name}}',
    hidden: '还有 {{count}} 个未显示，先选要看的',
    show: '显示 {{count}} 个',
    showFirst: '显示前 {{count}} 个，共 {{of}} 个',
    all: '全选',
    none: '全不选',
    left: '{{name}}还有 {{count}} 个未显示',
    next: '再显示 {{count}} 个',
  },
};
