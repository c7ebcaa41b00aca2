import { describe, expect, it } from 'vitest';
import { foldText, rawRange } from '../../../../graph-data/readers/folded-text.ts';
import { readText } from '../../../../graph-data/readers/index.ts';
import { firstLine, lineAt } from '../../../../graph-data/readers/located-text.ts';
import { readSlipFields } from '../../../../graph-data/readers/routing-slip.ts';

const only = (text: string) => {
  const [document] = readText(text);
  if (!document) throw new Error('no document');
  return document;
};

describe('foldText', () => {
  it.each([
    ['⼈社局、⺠政局', '人社局、民政局'],
    ['（Ａ）２０２５', '(A)2025'],
    ['省委网信—９—办', '省委网信办'],
    ['教 育 局', '教育局'],
    ['**责任**\u200b单位', '责任单位'],
    ['欗欗欗欗欗欗欗欗号', '号'],
    ['2020-12-31至16—24岁', '2020-12-31至16—24岁'],
    ['<b>责任</b>', '责任'],
  ])('folds %s', (raw, folded) => {
    expect(foldText(raw).text).toBe(folded);
  });

  it('leads back to the printed characters', () => {
    const raw = '由省委网信—９—办负责';
    const folded = foldText(raw);
    const at = folded.text.indexOf('省委网信办');
    const { start, end } = rawRange(folded, at, at + 5);
    expect(raw.slice(start, end)).toBe('省委网信—９—办');
  });
});

describe('paragraphs', () => {
  it('joins a sentence broken over lines, a page number and blank lines, and keeps line numbers', () => {
    const { paragraphs } = only(
      '一、总则\n推进建设，落实“五个大起\n\n- 3 -\n\n底”行动，保障安全。\n二、附则',
    );
    expect(paragraphs.map((paragraph) => paragraph.folded.text)).toEqual([
      '一、总则',
      '推进建设,落实“五个大起底”行动,保障安全。',
      '二、附则',
    ]);
    const second = paragraphs[1];
    expect(second && [firstLine(second), lineAt(second, second.folded.text.indexOf('底”'))]).toEqual([2, 6]);
  });
});

describe('sections', () => {
  it('reads levels, numbers alone on a line, and headings that run in', () => {
    const { sections } = only(
      '一、总则\n（一）加强领导。各级都要重视。\n1.建设机场。\n八、\n强化服务\n第三条 适用范围。',
    );
    expect(sections.map(({ level, number, heading }) => [level, number, heading])).toEqual([
      [1, '一、', '总则'],
      [2, '(一)', '加强领导'],
      [3, '1.', '建设机场'],
      [1, '八、', '强化服务'],
      [2, '第三条', '适用范围'],
    ]);
  });

  it('keeps twenty characters of an item that is one long sentence', () => {
    const { sections } = only(`1.${'推进各类重点建设任务，'.repeat(8)}。`);
    expect(sections[0]?.heading).toHaveLength(20);
  });
});

describe('header', () => {
  it('joins a title broken over lines and reads number, issuer and date', () => {
    const { header } = only(
      '云岭市人民政府关于支持港口\n建设若干措施的通知\n云政发〔2024〕12号\n各县区人民政府：\n现印发给你们。\n云岭市人民政府\n2024年5月6日\n一、总则',
    );
    expect(header.title?.value).toBe('云岭市人民政府关于支持港口建设若干措施的通知');
    expect([header.number?.value, header.issuer?.value, header.date?.value]).toEqual([
      '云政发〔2024〕12号',
      '云岭市人民政府',
      '2024-05-06',
    ]);
  });

  it('says nothing that the page does not say', () => {
    const { header } = only('责任单位：市教育局');
    expect(header).toMatchObject({
      title: null,
      number: null,
      issuer: null,
      date: null,
      classification: null,
      type: 'other',
    });
  });
});

describe('routing slip', () => {
  it('is a document before the paper it carries', () => {
    const documents = readText(
      '文件批办单\n来文单位\t云岭市委\t来文日期\t2024.5.6\n拟办意见\t请办公室牵头办理。\n中共云岭市委员会文件\n云党发〔2024〕3号\n云岭市委关于建设的意见\n一、总则',
    );
    expect(
      documents.map(({ header, lines }) => [header.type, header.date?.value ?? null, lines[0]?.number]),
    ).toEqual([
      ['routing-slip', '2024-05-06', 1],
      ['opinion', null, 4],
    ]);
  });

  const slip = (fields: string) => readText(`文件批办单\n${fields}\n拟办意见\t请办公室阅。`)[0]?.lines ?? [];
  const values = (fields: string) => {
    const { sender, urgency } = readSlipFields(slip(fields));
    return [sender?.value ?? null, urgency?.value ?? null];
  };

  it('tells who sent the paper and how urgent it is', () => {
    expect(values('来文单位\t云岭市委 办公室\t来文日期\t2024.5.6\t紧急程度\t特急')).toEqual([
      '云岭市委 办公室',
      '特急',
    ]);
    expect(values('来文机关：云岭市政府 收文日期 2024.5.6 缓急 平件')).toEqual(['云岭市政府', '平件']);
  });

  it('takes no name of a field for the value of an empty one', () => {
    expect(values('来文单位\t\t来文日期\t2024.5.6\t紧急程度\t')).toEqual([null, null]);
    const header = readText('文件批办单\n文号\t云党发〔2024〕3号\t密级\t\t来文方式\t内网\n拟办意见\t阅。')[0]
      ?.header;
    expect(header?.classification).toBeNull();
  });

  it('reads the 密级 it is filled in with', () => {
    const header = readText('文件批办单\n来文单位\t云岭市委\t密级\t机密\n拟办意见\t阅。')[0]?.header;
    expect(header?.classification?.value).toBe('机密');
  });
});
