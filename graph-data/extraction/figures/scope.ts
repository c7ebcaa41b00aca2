/** The place or body a figure is about, where it is printed beside the figure. */

const WIDE = /全[国区省市县旗盟州](?![\u4e00-\u9fa5]?(?:首|第|率先|领先|前列|平均))/u;
const PLACE =
  /(?:支持|推动|引导|鼓励|在|将|促进|,|、|^(?!支持|推动|引导|鼓励|促进|在|将))((?:[\u4e00-\u9fa5]{2,5}(?:市|县|旗|区)(?:、|和)?){1,4})(?=打造|建设|创建|建成|实施|完成|新增|新建|$)/u;
/** Areas that are no places of their own. */
const GENERIC =
  /(?:园|小|社|景|地|城|校|厂|库|灌|牧|林|矿|片|街|示范|自治|开发|功能|先行|试验|城市|超|上|下|门|夜|各旗县|旗县|市)(?:市|县|旗|区)$/u;

/** 园区, 小区, 社区 …: an area of some kind, not a place with a name. */
export function isGenericArea(name: string): boolean {
  return GENERIC.test(name);
}

export function isPlace(name: string): boolean {
  return /[市县区旗州盟省镇乡]$/u.test(name);
}

/** The scope printed in the words taken off a name; null when they hold none. */
export function scopeIn(words: string): string | null {
  const place = PLACE.exec(words)?.[1]?.replace(/[、和]$/u, '');
  if (place && !GENERIC.test(place)) return place;
  return WIDE.exec(words)?.[0] ?? null;
}
