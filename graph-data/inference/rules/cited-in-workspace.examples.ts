/** Examples of citations that lead to a document of the workspace. */
import type { Example } from '../rule.ts';

const plan = { date: '2021-06', title: '云岭市“十四五”水利发展规划', number: '云政发〔2021〕6号' } as const;

export const byTitle: Example = {
  documents: [
    plan,
    { date: '2022-03', title: '云岭市水库建设方案', cites: [['implements', '云岭市“十四五”水利发展规划']] },
  ],
  finds: ['implements 云岭市水库建设方案 → 云岭市“十四五”水利发展规划'],
};

export const byNumber: Example = {
  documents: [
    plan,
    { date: '2022-03', title: '云岭市水库建设方案', cites: [['cites', '云政发〔2021〕6号']] },
  ],
  finds: ['cites 云岭市水库建设方案 → 云岭市“十四五”水利发展规划'],
};

export const otherTitle: Example = {
  documents: [
    plan,
    { date: '2022-03', title: '云岭市水库建设方案', cites: [['cites', '云岭市“十五五”水利发展规划']] },
  ],
  finds: [],
};

/** The notice carries the paper it issues. */
export const issuedPaper: Example = {
  documents: [
    { date: '2021-06', title: '云岭市人民政府关于印发《云岭市水网建设规划》的通知' },
    { date: '2022-03', title: '云岭市水库建设方案', cites: [['implements', '云岭市水网建设规划']] },
  ],
  finds: ['implements 云岭市水库建设方案 → 云岭市人民政府关于印发《云岭市水网建设规划》的通知'],
};
