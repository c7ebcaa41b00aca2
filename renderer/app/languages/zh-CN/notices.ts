/** Notices and the linking of documents, in Chinese. */
export const notices = {
  notice: {
    dismiss: '知道了',
    restoreBackup: '恢复备份（{{when}}）',
    restoreDataset: '用自带数据重建',
  },
  service: { restarting: '数据服务正在重新启动', restartingHint: '稍候即可继续，图和选择都会保留。' },
  link: {
    open: '关联原文文件夹…',
    title: '关联原文',
    working: '正在关联原文',
    cancel: '取消',
    cancelled: '已取消；取消前关联的文件保留。',
    none: '所选文件夹里没有与工作区文件一致的原文。请选择存放原文 txt 文件的文件夹。',
    linked: '新关联（{{count}}）',
    already: '此前已关联（{{count}}）',
    unknown: '与工作区文件不符（{{count}}）',
    failed: '没有读成（{{count}}）',
  },
};
