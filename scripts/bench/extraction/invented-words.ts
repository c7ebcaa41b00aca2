/** Invented cities and the words their invented documents are made of; nothing here is taken from a document. */

export const CITIES = [
  '云岭市',
  '澜川市',
  '栖霞岭市',
  '白桦市',
  '松原川市',
  '青梧市',
  '石泉湾市',
  '望江陵市',
] as const;
export const COUNTIES = [
  '东塘县',
  '梅溪县',
  '北屏区',
  '南荻旗',
  '柳坪县',
  '湖口岭区',
  '雁鸣县',
  '长堤区',
] as const;

export const BODIES = [
  '市发改委', '财政局', '教育局', '农牧局', '水利局', '生态环境局', '住建局', '交通运输局', '商务局', '文旅广电局',
  '卫生健康委', '应急管理局', '市场监管局', '统计局', '审计局', '林草局', '民政局', '人社局', '自然资源局', '科技局',
  '工信局', '市委组织部', '宣传部', '统战部', '政法委', '市总工会', '妇联', '团市委', '市税务局', '市气象局',
] as const; // biome-ignore format: a list of names
export const COLLECTIVES = [
  '各县市区人民政府',
  '各县（市、区）人民政府',
  '各级党委（党组）',
  '各有关部门',
] as const;

export const CHAPTERS = [
  '夯实产业根基',
  '完善基础设施',
  '守护绿水青山',
  '增进民生福祉',
  '扩大对外开放',
  '加强组织保障',
] as const;
export const TASKS = [
  '建设粮仓', '改造灌区', '整治河道', '扩建学校', '修缮古渡口', '发展牧草种植', '培育加工企业', '建立冷链仓储', '更新供热管网', '推广节水技术',
] as const; // biome-ignore format: a list of words
export const SUBJECTS = [
  '粮食产量',
  '牲畜存栏',
  '造林面积',
  '城镇新增就业',
  '外贸进出口总额',
  '社会消费品零售总额',
  '游客接待量',
] as const;
export const UNITS = ['万吨', '万头', '万亩', '万人', '亿元', '公里', '万千瓦'] as const;
export const INITIATIVES = [
  '“千村百渠”工程',
  '“春耕护航”行动',
  '云渡现代农业产业园',
  '澜川至白桦铁路',
  '望江陵水库',
  '牧草良种繁育基地',
  '数字粮仓平台',
] as const;
export const VERBS = ['推进', '加快', '启动', '建成', '提升', '谋划'] as const;
