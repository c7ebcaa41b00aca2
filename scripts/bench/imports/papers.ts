/** Invented papers of which none is like another: each has a number, a title and headings of its own, so that none waits as a likely edition. */
import { inventedDocuments } from '../extraction/corpus.ts';

/** Two of these give a village its name: more than a thousand villages. */
const FIRST = '青白红金玉石清长大小上下东南北高平安永新古云松柳杨桃梨杏荷竹梅双';
const SECOND = '山水河溪湖泉井桥渡岭坡沟湾洼滩原田林园庄店铺营堡寨坪坝岗塘台泊沙';

const NUMBER = /〔\d{4}〕\d+号/u;
const TITLE = /(?<=^.*人民政府关于)/mu;
const HEADING = /(?<=^（[一二三四五六七八九十]+）)/gmu;

function village(index: number): string {
  const [first, second] = [index % FIRST.length, Math.floor(index / FIRST.length) % SECOND.length];
  return `${FIRST.charAt(first)}${SECOND.charAt(second)}村`;
}

/** The first so many, always the same ones. */
export function* differentPapers(size: number): Generator<string> {
  const documents = inventedDocuments();
  for (let index = 0; index < size; index += 1) {
    const name = village(index);
    yield documents
      .next()
      .value.replace(NUMBER, `〔2025〕${index + 1}号`)
      .replace(TITLE, name)
      .replace(HEADING, name);
  }
}
