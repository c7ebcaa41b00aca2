/**
 * Words of everyday administrative Chinese. A stretch they cover whole describes something; what they leave over hints
 * at a proper name (霍鲁 in 霍鲁高速, 引绰济辽 in 引绰济辽工程). General usage; order does not matter.
 */
const WORDS = [
  '经济 社会 发展 建设 产业 工业 农业 牧业 农牧业 林业 渔业 服务业 制造业 商业 企业 行业 事业 就业 创业 专业 职业 物业 企事业',
  '文化 旅游 体育 教育 卫生 健康 医疗 医院 医药 医保 养老 托育 托幼 幼儿 学校 学生 教师 人才 人员 人口 人民 群众 居民 农民 农牧民 市民 公民 青年 青少年 少年 儿童 妇女 老年',
  '生态 环境 保护 修复 治理 污染 防治 防控 水土 水利 水源 水质 饮水 供水 节水 排水 引水 调水 补水 水资源 用水 地下水 河湖 流域 湿地 草原 森林 林草 造林 沙化 防沙 治沙 荒漠 土地 耕地 农田 土壤 绿化 绿色 低碳 零碳 清洁 能源 新能源 节能 降碳 减排 减污 碳汇 碳达峰 碳中和 光伏 风电 风光 储能 电网 电力 煤炭 煤电 天然气 氢能 绿电 绿氢 热源 供热 供暖 取暖 采暖 燃气 管网 管线 管道',
  '城市 城镇 城乡 乡村 农村 牧区 农村牧区 县域 县城 市域 市场 市政 社区 街道 小区 老旧 棚户区 危房 住房 住宅 厕所 户厕 道路 公路 铁路 交通 运输 物流 冷链 快递 机场 枢纽 通道 港口 口岸 桥梁 停车 充电',
  '科技 科学 技术 研发 研究 创新 成果 转化 试验 实验 检测 监测 预警 信息 数据 数字 智能 智慧 网络 平台 系统 软件 硬件 算力 算法 模型 人工智能 互联网 大数据 云计算 芯片 电子 商务 电商 通信 基站 数字化 智能化 信息化 网络化 绿色化 高端化 规模化 标准化 现代化 一体化 产业化 市场化 法治化 社会化 专业化 国际化 集约化 常态化 清单化 精细化 便利化',
  '改革 开放 合作 协作 协同 对接 贸易 外贸 投资 招商 引资 融资 金融 财政 税收 税务 信贷 贷款 担保 保险 基金 资金 资本 资产 资源 要素 债务 债券 预算 审计 价格 收入 增收 消费 促销 出口 进口 采购 采选 销售',
  '政府 政务 政策 行政 审批 服务 管理 监管 监督 执法 司法 法治 法律 普法 安全 生产 应急 消防 救援 救助 救灾 防灾 减灾 防火 反诈 诈骗 禁毒 维稳 信访 矛盾 纠纷 调解 治安 平安 和谐 稳定 风险 隐患 排查 整治 专项 集中 综合 统筹 协调 联动 联合',
  '党建 党员 干部 组织 基层 队伍 作风 廉政 纪律 巡视 巡察 教育培训 培训 培养 培育 引进 招聘 技能 素质 能力 质量 水平 效能 效益 效率 品质 品牌 特色 优势 优质 高质量 高标准 高水平 高效 高端 高新 先进 现代 传统 新型 新兴 未来 战略 战略性 重点 重大 重要 主要 主导 骨干 龙头 核心 关键 基础 基本 公共 公益 普惠 惠民 利民 便民 民生 福利 保障 社保 医保 低保 养殖 种植 种业 种子 粮食 玉米 水稻 小麦 大豆 蔬菜 瓜果 肉牛 奶牛 生猪 肉羊 家禽 牛羊 畜牧 畜禽 畜产品 农产品 农畜产品 食品 药品 药材 饲料 加工 深加工 精深加工 屠宰 繁育 育肥 仓储 装备 设备 机械 材料 新材料 化工 建材 冶金 有色 金属 稀土 矿产 矿山 矿区 铝业 铝材 电解铝 轻量化 汽车 制造 高技术 生物 合成 氨基酸 原料 原料药 零部件',
  '实施 推进 推动 开展 启动 加快 打造 提升 提高 提质 提档 提标 增效 增量 增产 增收 扩能 扩容 扩产 优化 完善 强化 加强 深化 落实 巩固 拓展 拓宽 促进 支持 鼓励 引导 扶持 帮扶 支撑 服务 保供 攻坚 攻关 突破 倍增 振兴 赋能 融合 结合 整合 集聚 集群 集中 承接 转移 转型 升级 改造 更新 新建 改建 扩建 改扩建 整合 配套 建成 运营 运行 开发 利用 综合利用 回收 循环 再生 替代 示范 试点 试验 先行 先导 引领 带动 辐射 创建 争创 认定 评价 评估 考核 激励 奖励 补贴 补助 减免 减负 降本 降费 稳岗 稳就业 保就业 返乡 入乡 下乡 进城 强基 强链 补链 延链 强县 强市 强省 治本 清零 起底 清理 盘活 清收 处置 化解 防范',
  '全国 国家 国家级 世界 世界级 国际 自治区 自治区级 省级 市级 县级 旗县 旗县级 区域 区域性 地区 地方 本地 全市 全省 全区 全县 我市 我省 全民 全域 全面 全程 全链条 全产业链 全生命周期 产业链 供应链 价值链 创新链 人才链 园区 开发区 示范区 产业园 园 基地 中心 工程 项目 行动 计划 机制 体系 体制 制度 规划 方案 方式 模式 形式 任务 目标 指标 清单 台账 标准 规范 规则 条件 条例 办法 措施 举措 政策 意见 决定 工作 活动 业务 事项 问题 需求 供给 场景 应用 领域 方面 环节 内容 结构 布局 空间 格局 规模 总量 存量 增量 全员 全社会 重点群体 特殊 困难 贫困 脱贫 防返贫 残疾人 退役军人 农民工 高校 毕业生 大学生 民族 团结 进步 共同体 意识 中华 优秀 文明 精神 遗产 文物 博物馆 图书馆 文艺 体系 建筑 房地产 商品房 写字楼 商圈 设施 基础设施 源网荷储 风光氢储 燃煤 电厂 可再生 供电 自备 加气 百亿 千亿 百亿级 千亿级 万亿 亿元 批发 迁建 搬迁 农贸 到位 上级 下级 主体 关联 关系 规上 市属 头部 民企 国企 国资 国资国企 外资 内资 民营 个体 集体 合作社 家庭 农户 农牧户 园艺 果蔬 庭院 环卫 园林 绿地 亮化 美化 净化 硬化 管护 养护 维护 检修 监控 巡检 巡查 走访 大走访 大排查 大整治 化解 执行 执法 司法 审判 检察 人大 政协 统战 群团 工会 妇联 团委 高铁 普速 扩容 提速 通用 航站 落地 衔接 多式 联运 定点 京蒙 过渡期 夜间 首店 假日 家政 餐饮 食材 美食 口袋公园 公园 广场 景区 风景 大道 康养 休闲 度假 冰雪 赛事 足球 马拉松',
].join(' ');

const words = new Set(WORDS.split(' '));
const longest = Math.max(...[...words].map((word) => word.length));
/** Small words that may stand between two of them. */
const LINKS = new Set('的和与及、级型类性新大小多高优强全总各等或');

/** The stretches of `text` (two characters and more, Chinese or Latin) that no common word covers, in order. */
export function uncovered(text: string): string[] {
  const rest: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.length >= 2) rest.push(open);
    open = '';
  };
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !words.has(text.slice(at, at + length))) length -= 1;
    if (length > 1) {
      close();
      at += length;
    } else {
      const character = text.charAt(at);
      if (LINKS.has(character) || !/[\u3400-\u9fffA-Za-z]/u.test(character)) close();
      else open += character;
      at += 1;
    }
  }
  close();
  return rest;
}

/** True when the text holds a common word of two characters or more. */
export function holdsCommonWord(text: string): boolean {
  for (let at = 0; at < text.length - 1; at += 1) {
    for (let length = 2; length <= Math.min(longest, text.length - at); length += 1) {
      if (words.has(text.slice(at, at + length))) return true;
    }
  }
  return false;
}
