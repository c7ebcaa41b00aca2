/** Notations with their variants and damage, as whole small documents: what a reader would say is responsible. */
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../graph-data/extraction/index.ts';

function read(body: string): string {
  const { duties } = extractFile(new TextEncoder().encode(body), 'sample.txt');
  return duties
    .flatMap(({ items }) => items)
    .map((item) => `${item.role[0]}:${item.agency}${item.statement.qualifiers.openEnded ? '+' : ''}`)
    .join(' ');
}

const MEASURE = '（一）建设港口。推进建设。';

const LISTS: readonly (readonly [string, string, string])[] = [
  ['name broken over lines', '（责任单位：市教育局、市财政\n局，各县（市、区）人民政府）', 'j:市教育局 j:市财政局 j:各县（市、区）人民政府'],
  ['label broken over a page', '（责任单\n\n位：市商务局、发改委)', 'j:市商务局 j:市发改委'],
  ['page number inside a name', '（责任单位：市教育局、市财政\n— 9 —\n局）', 'j:市教育局 j:市财政局'],
  ['inline page number', '（责任单位：省委网信—９—办、省经信厅）', 'j:省委网信办 j:省经信厅'],
  ['radicals and half width', '(责任单位:市⺠政局、⼈社局)', 'j:市民政局 j:市人社局'],
  ['deadline inside', '（牵头单位：市发改委；责任单位：市财政局、各县区；完成时限：2025年12月底前）', 'l:市发改委 j:市财政局 j:各县区'],
  ['及 before a collective', '（市发改委牵头，市财政局、市商务局及各县（市、区）政府配合，2024年6月底前完成）', 'l:市发改委 s:市财政局 s:市商务局 s:各县（市、区）政府'],
  ['等 in a ministry list', '（发展改革委、财政部、人民银行等按职责分工负责）', 'j:发展改革委 j:财政部 j:人民银行+'],
  ['等部门和 a collective', '（国家发展改革委牵头，科技部、国家能源局等部门和地方各级人民政府按职责分工负责）', 'l:国家发展改革委 j:科技部 j:国家能源局+ j:地方各级人民政府'],
  ['vertical bodies', '（责任单位：国网云岭供电公司、云岭银保监分局、人行云岭市中心支行、市税务局、云岭海关）', 'j:国网云岭供电公司 j:云岭银保监分局 j:人行云岭市中心支行 j:市税务局 j:云岭海关'],
  ['two names of one body', '（责任单位：市数据局（市人工智能局）、市委组织部（市委人才办））', 'j:市数据局（市人工智能局） j:市委组织部（市委人才办）'],
  ['bodies of a leading group', '（责任单位：市推进新型城镇化工作领导小组办公室、市城市更新指挥部、市专班）', 'j:市推进新型城镇化工作领导小组办公室 j:市城市更新指挥部 j:市专班'],
  ['province, inherited', '（牵头单位：省民政厅，配合单位：省财政厅、卫生健康委、医保局，各设区市人民政府、雄东新区管委会）', 'l:省民政厅 s:省财政厅 s:省卫生健康委 s:省医保局 s:各设区市人民政府 s:雄东新区管委会'],
  ['mass organisations', '（责任单位：省教育厅、税务局、总工会、团省委、妇联，人行临川中心支行、临川银保监局）', 'j:省教育厅 j:省税务局 j:省总工会 j:团省委 j:省妇联 j:人行临川中心支行 j:临川银保监局'],
  ['autonomous region', '（责任单位：自治区党委宣传部、网信办，自治区发展改革委、财政厅，各盟行政公署、市人民政府）', 'j:自治区党委宣传部 j:自治区党委网信办 j:自治区发展改革委 j:自治区财政厅 j:各盟行政公署、市人民政府'],
  ['two brackets', '[牵头单位：市医保局][配合单位：市卫健委、市财政局]', 'l:市医保局 s:市卫健委 s:市财政局'],
  ['spaces between names', '（责任单位：市教育局 市财政局 市民政局）', 'j:市教育局 j:市财政局 j:市民政局'],
  ['和 inside and between names', '（责任单位：市发展和改革委员会、市文化和旅游局和市体育局）', 'j:市发展和改革委员会 j:市文化和旅游局 j:市体育局'],
  ['Party and government of a class', '（责任单位：市委、市政府督查室，市直各部门，各县（市、区）委、政府）', 'j:市委 j:市政府督查室 j:市直各部门 j:各县（市、区）委、政府'],
  ['stations of higher levels', '（责任单位：各有关企业，中央、省驻云单位）', 'j:各有关企业 j:中央、省驻云单位'],
  ['、 after the verb', '（市财政局牵头、市税务局配合）', 'l:市财政局 s:市税务局'],
  ['three roles', '（责任单位：市商务局牵头，市水利局等部门配合，各县（市、区）人民政府具体落实）', 'l:市商务局 s:市水利局+ j:各县（市、区）人民政府'],
  ['persons stay out', '（责任单位：市教育局 张三、市财政局（李四），联系电话：123）', 'j:市教育局 j:市财政局'],
  ['会同 with an open list', '（市教育局会同市发改委、市财政局等有关部门，各县（市、区）政府负责）', 'l:市教育局 s:市发改委 s:市财政局+ s:各县（市、区）政府'],
  ['及 before a class of places', '（省市场监管局、省药监局及各市、州人民政府按照职责分工负责）', 'j:省市场监管局 j:省药监局 j:各市、州人民政府'],
  ['border cities and a forest region', '（省外办，有关边境州、市人民政府，各市、州、神木林区人民政府负责）', 'j:省外办 j:有关边境州、市人民政府 j:各市、州、神木林区人民政府'],
  ['等 with a class of governments', '（责任单位：省科技厅、临水新区管委会、浦东新区等相关区政府）', 'j:省科技厅 j:临水新区管委会 j:浦东新区+'],
  ['等 with ministries and regions', '（国家发展改革委、商务部等国务院相关部门及各地区按职责分工负责）', 'j:国家发展改革委 j:商务部+ j:各地区'],
  ['cities that share a tail', '（省体育局牵头，广州、深圳、珠海市人民政府负责）', 'l:省体育局 j:广州市人民政府 j:深圳市人民政府 j:珠海市人民政府'],
  ['townships and streets', '（县财政局、县民政局，各乡镇人民政府、街道办事处）', 'j:县财政局 j:县民政局 j:各乡镇人民政府、街道办事处'],
  ['townships 和 streets', '（县民政局，各县（市）人民政府及其有关部门、各乡镇和街道配合）', 's:县民政局 s:各县（市）人民政府及其有关部门 s:各乡镇和街道'],
  ['names with a place of their own', '（省商务厅、海南国际经济发展局、昆明电力交易中心、首都精神文明办、电力交易中心）', 'j:省商务厅 j:海南国际经济发展局 j:昆明电力交易中心 j:首都精神文明办 j:省电力交易中心'],
  ['prefectures of a region', '（责任单位：自治区财政厅，各地（州、市）人民政府（行政公署））', 'j:自治区财政厅 j:各地（州、市）人民政府（行政公署）'],
  ['township and street offices inherit nothing', '（责任单位：区商务局、团城街办、罗店镇、金山区）', 'j:区商务局 j:团城街办 j:罗店镇 j:金山区'],
  ['a class with a bracket at its end', '（市生态环境局牵头，各县、区人民政府（管委会）负责落实）', 'l:市生态环境局 j:各县、区人民政府（管委会）'],
  ['Party and government of a class of prefectures', '（责任单位：自治区财政厅，各地、州、市党委和人民政府（行政公署））', 'j:自治区财政厅 j:各地、州、市党委和人民政府（行政公署）'],
  ['farms and streets', '（县文旅局，各乡（镇）场、街道负责）', 'j:县文旅局 j:各乡（镇）场、街道'],
  ['dots at the end', '（责任单位：市教育局、市财政局……）', 'j:市教育局 j:市财政局'],
  ['leads before the comma', '（市税务局，市财政局、人社局。逗号前为牵头单位，逗号后为责任单位，下同）', 'l:市税务局 j:市财政局 j:市人社局'],
  ['traditional characters', '(責任單位:市發改委、財政局,各縣(市、區)人民政府)', 'j:市發改委 j:市財政局 j:各縣（市、區）人民政府'],
  ['traditional, inherited level', '(縣農業農村局牽頭,財政局、衛健局配合)', 'l:縣農業農村局 s:縣財政局 s:縣衛健局'],
  ['pronunciation behind characters', '(責(zé)任單位:市發(fā)改委、市市場監(jiān)管局,各縣(市、區(qū))人民政府)', 'j:市發改委 j:市市場監管局 j:各縣（市、區）人民政府'],
  ['a prefix printed again and again', '（责任单位：市科委、市教委、市卫生健康委、仁康医院发展中心、财政局）', 'j:市科委 j:市教委 j:市卫生健康委 j:仁康医院发展中心 j:市财政局'],
  ['brackets behind each part of a sentence', '完善公路（市交通运输局）、铁路（市发展改革委），扩大就业（市人社局）。', 'j:市交通运输局 j:市发展改革委 j:市人社局'],
  ['named by the place, not the committee', '（县委宣传部、网信办、融媒体中心）', 'j:县委宣传部 j:县委网信办 j:县融媒体中心'],
  ['sections of a bureau', '责任股室：市场股、执法大队', 'j:市场股 j:执法大队'],
  ['a level before the label on a line of its own', '牵头部门：县商务局；责任部门：县供销社\n市级责任单位：市商务局', 'l:县商务局 j:县供销社 j:市商务局'],
  ['a line that ends in 办公室', '要进一步优化有关行政审批流程，切实减轻企业和群众办事的负担，务求取得实效。（公安部、水利部、空管委办公室\n负责）建立诚信体系，把守信的和失信的俱乐部分开公布，方便群众查询比较。', 'j:公安部 j:水利部 j:空管委办公室'],
  ['a bracket inside a name at the line end', '责任单位：省工信厅、财政厅，各市、县（区）\n人民政府，平海新区管委会', 'j:省工信厅 j:省财政厅 j:各市、县（区）人民政府 j:平海新区管委会'],
  ['a bracket over two labelled lines', '（责任主体：市自然资源局；\n监督单位：市审计局）', 'j:市自然资源局 s:市审计局'],
  ['a colon lost behind the first label', '（牵头单位市水利局；配合单位：市财政局）', 'l:市水利局 s:市财政局'],
  ['classes behind 等', '（责任单位：省公安厅、各设区的市人民政府、省足协等单项体育协会）', 'j:省公安厅 j:各设区的市人民政府 j:省足协+'],
  ['a newspaper among bodies', '（市委宣传部、市文明办牵头，东川日报、东川广播电视台参与）', 'l:市委宣传部 l:市文明办 s:东川日报 s:东川广播电视台'],
  ['state forest farms and sumu', '责任单位：旗水利局、各苏木乡镇（场）、国有林场', 'j:旗水利局 j:各苏木乡镇（场） j:国有林场'],
  ['Party offices of a zone', '（责任单位：新区财政局、党群工作部，各组团管理办）', 'j:新区财政局 j:新区党群工作部 j:各组团管理办'],
  ['clauses of time that go on', '（财政部、税务总局牵头，4月中旬前印发办法，全年推进）', 'l:财政部 l:税务总局'],
  ['offices of two levels', '（各市、县教育局，各县（市、区）、乡镇（街道）河长办，市财政局）', 'j:各市、县教育局 j:各县（市、区）、乡镇（街道）河长办 j:市财政局'],
  ['a class and a bureau of the city', '（责任单位：各县（市、区）、市教育局）', 'j:各县（市、区） j:市教育局'],
  ['offices that begin with a surname', '责任处室：规划处、高教处', 'j:规划处 j:高教处'],
  ['schools', '（市教育局，市第一中学、市实验小学、市机关幼儿园）', 'j:市教育局 j:市第一中学 j:市实验小学 j:市机关幼儿园'],
  ['false level words', '（责任单位：市市场监管局、公安局、综合行政执法局；市场服务中心）', 'j:市市场监管局 j:市公安局 j:市综合行政执法局 j:市市场服务中心'],
]; // biome-ignore format: one case a line

describe('lists', () => {
  it.each(LISTS)('%s', (_name, list, expected) => {
    expect(read(`${MEASURE}${list}`)).toBe(expected);
  });
});

const DOCUMENTS: readonly (readonly [string, string, string])[] = [
  ['first-listed rule, from there on', '（一）甲。（责任单位：市发改委、市财政局。排在第一位的部门为牵头部门，下同）\n（二）乙。（责任单位：各县区、市财政局）\n（三）丙。（责任单位：市交通局、市财政局）', 'l:市发改委 j:市财政局 j:各县区 j:市财政局 l:市交通局 j:市财政局'],
  ['first-listed rule as a closing note', '（一）甲。（责任单位：市交通局、市财政局）\n注：责任单位中列首位的为牵头单位。', 'l:市交通局 j:市财政局'],
  ['starred leads', '（一）甲。（责任单位：市教育局、★市财政局）\n注：标★的为牵头单位。', 'j:市教育局 l:市财政局'],
  ['labels on lines of their own', '1.甲。\n牵头单位：市教育局\n配合单位：市住建局，各区人民政府\n完成时限：2025年12月\n', 'l:市教育局 s:市住建局 s:各区人民政府'],
  ['posts and names of persons dropped', '1.甲。\n牵头负责领导：李四。\n牵头责任单位：市发展改革委。\n协同责任单位：市商务局、云岭经开区管委会等，各县、市、区政府。', 'l:市发展改革委 s:市商务局 s:云岭经开区管委会+ s:各县、市、区政府'],
  ['two measures on one line', '（一）甲。（市教育局、财政局按职责分工负责）（二）乙。（市商务局牵头，发改委配合）', 'j:市教育局 j:市财政局 l:市商务局 s:市发改委'],
  ['unclosed before the next measure', '（一）甲。\n（责任单位：市教育局、市财政局\n（二）乙。\n（责任单位：市商务局）', 'j:市教育局 j:市财政局 j:市商务局'],
  ['stacked table', '序号\n\n任务\n\n牵头单位\n\n主要参与单位\n\n一、总目标\n\n1\n\n建港口。\n\n区科技局\n\n区发改局、海港新城\n\n2\n\n建机场。\n\n区交通局\n', 'l:区科技局 s:区发改局 s:海港新城 l:区交通局'],
  ['wrapped cell', '序号 任务 牵头单位 配合单位 时限\n1 建医院 市卫健委 市财政局、市人力资源\n社会保障局 2025年', 'l:市卫健委 s:市财政局 s:市人力资源社会保障局'],
]; // biome-ignore format: one case a line

describe('documents', () => {
  it.each(DOCUMENTS)('%s', (_name, body, expected) => {
    expect(read(body)).toBe(expected);
  });
});

describe('what is no duty', () => {
  it.each([
    '形成由县政府负责人牵头、有关方面参加的协调机制。',
    '形成发改部门牵头、财政部门配合的格局（见附件）。',
    '本意见由市发改委负责解释。',
    '各县区人民政府，市政府各部门：',
    '抄送：市委各部门，市人大常委会办公室。',
    '支持龙头企业牵头组建创新联合体。',
    '办公室设在市发改委（联席会议由市政府分管领导牵头）。',
    '印发《关于责任分工（牵头单位：市财政局）的通知》。',
    '市教育局、市财政局要加强协作，财政部门负责资金保障。',
  ])('%s', (body) => {
    expect(read(`云岭市人民政府关于建设的通知\n${body}`)).toBe('');
  });
});
