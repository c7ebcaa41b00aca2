/**
 * Words a name cannot begin with and does not contain at its left edge. Chinese prints no spaces, so the left edge of
 * an unlisted name is where the last of these words ends.
 */

/** One character each; between two words of a sentence, hardly ever the second character of a place. */
const PARTICLES =
  '在于从到向与和及对由把将等的为是以至经自沿将以赴驻距离含跨让使被给同或则即按每各该此其之了着过地得并而且也都还就又再更最很';

const VERBS = [
  '推进|推动|实施|建设|打造|加快|支持|引导|促进|鼓励|深化|深入|开展|启动|落实|新建|改建|扩建|改造|创建|打通|建成|开工|参与|融入|对接|完成',
  '争创|争取|申报|申建|规划|谋划|探索|设立|成立|组建|引进|培育|发展|强化|加强|提升|巩固|拓展|完善|优化|做强|做优|做大|用好|用足|抓好|办好',
  '治理|修复|保护|开发|联合|会同|服务|覆盖|辐射|连接|联通|包括|位于|来自|前往|途经|起于|止于|地处|毗邻|邻近|借鉴|学习|围绕|聚焦|立足|依托|利用',
  '入选|获评|荣获|列入|确定|选择|选取|选定|支援|帮扶|协助|配合|指导|督促|组织|举办|承办|赴|驻|及其|以及|分别|其中|例如|比如|包含|涉及|建好|守护|结合|激励|动员|召开|置身|构建|营造|留住|健全|提高|壮大|力争|稳守|打好|理顺|建立|总结|推普|坚守|满足|开创|振奋|凝聚|携手|全面|助力|成为|获得|扩大|增强|改善|汇聚|积极|举全|均居|居|打响|挂牌|开通|确保|出台|建好|创办',
].join('|');

const LEFT_EDGE = new RegExp(`(?:${VERBS}|[${PARTICLES}])`, 'gu');

/** Where the last such word ends inside `window`; 0 when there is none. */
export function lastLeftEdge(window: string): number {
  let edge = 0;
  for (const match of window.matchAll(LEFT_EDGE)) edge = match.index + match[0].length;
  return edge;
}
