/** Papers of the invented 澜川市 about its ferries, for tests of what becomes of an import. */
export const FERRY_TITLE = '澜川市人民政府关于修缮渡口的通知';

/** Two lists with bodies everybody knows, one that nobody knows, and an item that is no body. */
export const FERRY_PAPER = [
  FERRY_TITLE,
  '',
  '一、修缮渡口',
  '（一）清淤疏浚。疏浚东渠，确保通航。（责任单位：市水利局、市财政局）',
  '（二）加固码头。更换栈桥木板。（责任单位：市交通运输局、渡口管护站）',
  '（三）培训船工。分批组织培训。（责任单位：市人力资源和社会保障局、船工骨干若干）',
  '',
].join('\n');

export const BOAT_TITLE = '澜川市人民政府关于更新渡船的通知';

/** One measure with a figure. */
export const BOAT_PAPER = [
  BOAT_TITLE,
  '',
  '一、渡船',
  '（一）更新渡船。到2027年，新造渡船达到30艘。（责任单位：市交通运输局）',
  '',
].join('\n');

export const WILLOW_TITLE = '澜川市人民政府关于植树的通知';

export const WILLOW_PAPER = [
  WILLOW_TITLE,
  '',
  '一、植树',
  '（一）种植柳树。沿东渠种植。（责任单位：市林业和草原局、市财政局）',
  '',
].join('\n');
