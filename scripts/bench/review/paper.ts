/** One long invented task table: thousands of rows, each with bodies everybody knows and one that nobody knows. */
import { BODIES, COUNTIES, INITIATIVES, TASKS } from '../extraction/invented-words.ts';
import { chanceFrom } from '../shared/chance.ts';

const SEED = 20_261_129;
/** Rows for each name that no vocabulary knows. */
const SAME_NAME = 3;

/** The same table every time. */
export function longTable(rows: number): Uint8Array {
  const chance = chanceFrom(SEED);
  const lines = Array.from({ length: rows }, (_, index) => {
    const [first = '', second = ''] = chance.sample(BODIES, 2);
    const station = `${chance.pick(COUNTIES)}第${Math.floor(index / SAME_NAME) + 1}渡口管护站`;
    const task = `${chance.pick(TASKS)}，${chance.pick(INITIATIVES)}`;
    return `${index + 1}\t${task}\t${first}\t${second}、${station}\t${chance.whole(2024, 2028)}年底前`;
  });
  return new TextEncoder().encode(
    [
      '云岭市人民政府文件\n云政发〔2024〕7号\n云岭市人民政府关于修缮渡口的重点任务分解表',
      '序号\t工作任务\t牵头单位\t配合单位\t完成时限',
      ...lines,
      '云岭市人民政府\n2024年3月2日\n',
    ].join('\n'),
  );
}
