/** Typefaces of official papers (GB/T 9704) and what stands in for them where they are not installed. */

/** Titles; 小标宋 is sold apart from Windows and WPS, 黑体 is on every Chinese system. */
export const TITLE_FONT = '方正小标宋简体';
export const HEAD_FONT = '黑体';
export const BODY_FONT = '仿宋';
/** Small print in cells and page margins: 宋体 stays legible where 仿宋 becomes thin. */
export const CELL_FONT = '宋体';
/** Latin letters and digits. */
export const LATIN_FONT = 'Times New Roman';

const names = (...families: readonly string[]): string =>
  families.map((family) => (family.includes('serif') ? family : `'${family}'`)).join(', ');

/** Lists for pages drawn here: Windows, then WPS and Kylin/UOS, then Debian. */
export const pageFonts = {
  title: names(
    TITLE_FONT,
    'FZXiaoBiaoSong-B05S',
    '华文中宋',
    'STZhongsong',
    'Noto Serif CJK SC',
    '黑体',
    'serif',
  ),
  head: names(HEAD_FONT, 'SimHei', '方正黑体_GBK', 'Noto Sans CJK SC', '文泉驿微米黑', 'sans-serif'),
  body: names(BODY_FONT, 'FangSong', '仿宋_GB2312', '方正仿宋_GBK', 'Noto Serif CJK SC', '宋体', 'serif'),
  cell: names(CELL_FONT, 'SimSun', '方正书宋_GBK', 'Noto Serif CJK SC', '文泉驿微米黑', 'serif'),
} as const;
