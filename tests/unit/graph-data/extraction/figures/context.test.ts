import { expect, it, describe as suite } from 'vitest';
import {
  accountNumbers,
  describe,
  type Figure,
  type FigureContext,
  noContext,
} from '../../../../../graph-data/extraction/figures/index.ts';

function only(text: string, context: Partial<FigureContext> = {}): Figure {
  const figure = accountNumbers(text, { ...noContext, ...context }).figures[0];
  if (!figure) throw new Error(`no figure in ${text}`);
  return figure;
}

function reasons(text: string, context: Partial<FigureContext> = {}): string[] {
  const { ignored } = accountNumbers(text, { ...noContext, ...context });
  return ignored.map(({ range, reason }) => `${text.slice(range.start, range.end)}:${reason}`);
}

suite('comparators', () => {
  it.each([
    ['产值突破300亿元。', 'gt', '突破'],
    ['产值超过300亿元。', 'gt', '超过'],
    ['产值达到300亿元。', 'eq', '达到'],
    ['产值达到300亿元以上。', 'gte', '达到…以上'],
    ['产值不低于300亿元。', 'gte', '不低于'],
    ['失业率控制在5%以内。', 'lte', '控制在…以内'],
    ['贷款期限不超过3年。', 'lte', '不超过'],
    ['增长5%左右。', 'approx', '左右'],
    ['产值约300亿元。', 'approx', '约'],
    ['产值接近300亿元。', 'approx', '接近'],
    ['办理事项300余件。', 'gt', '余'],
    ['融资成本降至2%以下。', 'lte', '以下'],
    ['距退休年龄不足1年。', 'lt', '不足'],
  ])('%s', (text, kind, printed) => {
    const figure = accountNumbers(`投资完成3亿元。${text}`, noContext).figures.at(-1);
    expect(figure?.comparator).toMatchObject({ kind, printed });
  });
});

suite('measures', () => {
  it.each([
    ['地区生产总值增长5%。', 'growth', null],
    ['地区生产总值年均增长5%。', 'growth', 'yearly'],
    ['森林覆盖率达到62%。', 'share', null],
    ['满意度提高2个百分点。', 'increment', null],
    ['新增装机200万千瓦。', 'increment', null],
    ['装机达到200万千瓦。', 'level', null],
    ['累计改造棚户区3万套。', 'count', 'cumulative'],
    ['按每人500元给予补贴。', 'price', null],
    ['给予最高10万元/项的奖励。', 'price', null],
    ['产业结构调整为1:4:5。', 'ratio', null],
    ['经济总量居全省第3位,增长5%。', 'rank', null],
  ])('%s', (text, measure, timeSpan) => {
    expect(only(text)).toMatchObject({ measure, timeSpan });
  });

  it('keeps what growth is compared with', () => {
    expect(only('收入按可比口径增长6%。')).toMatchObject({ name: '收入', comparison: '按可比口径' });
    expect(only('投资同比增长6%。')).toMatchObject({ name: '投资', comparison: '同比' });
  });
});

suite('values and units', () => {
  it('multiplies without losing the printed form', () => {
    expect(only('产值1609.5亿元。')).toMatchObject({
      printed: '1609.5亿元',
      unit: '亿元',
      amount: { number: 160950000000, unit: '元' },
    });
    expect(only('装机1600万千瓦。')).toMatchObject({
      unit: '万千瓦',
      amount: { number: 16000000, unit: '千瓦' },
    });
    expect(only('全市22.49万贫困人口脱贫。')).toMatchObject({
      unit: '万人',
      unitImplied: true,
      amount: { number: 224900, unit: '人' },
    });
    expect(only('发放资金1,280,000元。')).toMatchObject({ value: { kind: 'number', number: 1280000 } });
  });

  it('records damaged digits as they stand, with what they may have been', () => {
    const figure = only('营业收入超1 2万亿元。');
    expect(figure).toMatchObject({
      printed: '1 2万亿元',
      value: { kind: 'unreadable', candidates: [1.2, 12] },
      amount: null,
    });
    expect(figure.concerns).toContain('split-digits');
    expect(figure.confidence).toBeLessThanOrEqual(0.5);
  });

  it('marks sizes as vague', () => {
    expect(only('建设百亿级园区。')).toMatchObject({ vague: true, unit: '亿元', unitImplied: true });
    expect(only('撰写报告近百篇。')).toMatchObject({ vague: true, comparator: { kind: 'approx' } });
    expect(only('支出七成以上用于民生。')).toMatchObject({ vague: true, value: { number: 70 }, unit: '%' });
  });

  it('reads the same with and without the spaces of the layout', () => {
    expect(describe(only('产值突破 300 亿元。'))).toBe(describe(only('产值突破300亿元。')));
  });
});

suite('periods', () => {
  const dated = { documentDate: '2024-02-01', documentType: 'work-report' } as const;

  it.each([
    ['到2026年,产值达到5亿元。', { kind: 'by', printed: '到2026年', from: null, to: '2026' }],
    ['2023年,产值达到5亿元。', { kind: 'in', from: '2023', to: '2023' }],
    ['截至2023年底,产值达到5亿元。', { kind: 'at', to: '2023' }],
    ['到“十四五”末,产值达到5亿元。', { kind: 'by', to: '2025' }],
    ['“十五五”时期,产值年均增长5%。', { kind: 'over', from: '2026', to: '2030' }],
    ['五年来,产值增长5%。', { kind: 'over', printed: '五年来', from: null, to: null }],
    ['力争在本届市委任期,产值突破5亿元。', { kind: 'by', from: null, to: null }],
    ['今年,产值增长5%。', { kind: 'in', from: '2024', to: '2024' }],
    ['去年,产值增长5%。', { kind: 'in', to: '2023' }],
  ])('%s', (text, period) => {
    expect(only(text, dated).period).toMatchObject(period);
  });

  it('does not make 今年 a year when the document has no date', () => {
    expect(only('今年,产值增长5%。').period).toMatchObject({ printed: '今年', from: null, to: null });
  });

  it('lets the opening of a paragraph rule its later sentences', () => {
    const { figures } = accountNumbers('2023年,产值达到5亿元。投资增长8%。', noContext);
    expect(figures[1]?.period).toMatchObject({ printed: '2023年', source: 'paragraph' });
  });

  it('does not take a year of comparison for the period', () => {
    expect(only('到2026年,能耗较2020年下降18%。').period).toMatchObject({ to: '2026' });
  });
});

suite('target or result', () => {
  const report = { documentType: 'work-report', documentDate: '2024-02-01' } as const;

  it('lets the chapter of a report decide over the verb', () => {
    const text = '完成投资5亿元。';
    expect(only(text, { ...report, headings: ['2023年工作回顾'] }).nature).toBe('result');
    expect(only(text, { ...report, headings: ['2024年重点工作'] }).nature).toBe('target');
  });

  it('lets a year gone by stand against a chapter of tasks', () => {
    expect(only('2022年,完成投资5亿元。', { ...report, headings: ['重点任务'] }).nature).toBe('result');
  });

  it.each([
    ['到2030年,产值达到5亿元。', 'target'],
    ['力争产值突破5亿元。', 'target'],
    ['给予最高500万元补助。', 'unknown'],
    ['贴息期限不超过1年。', 'unknown'],
    ['建设示范基地20个。', 'target'],
  ])('in a plan: %s', (text, nature) => {
    expect(only(text, { documentType: 'plan', documentDate: '2024-02-01' }).nature).toBe(nature);
  });

  it.each([
    ['十年来,累计完成投资5亿元。', 'result'],
    ['产值达到5亿元。', 'result'],
    ['力争产值达到5亿元。', 'target'],
    ['园区占地5亩。', 'unknown'],
  ])('elsewhere: %s', (text, nature) => {
    expect(only(text).nature).toBe(nature);
  });
});

suite('scope, parts and changes', () => {
  it('keeps the printed scope', () => {
    expect(only('全市地区生产总值增长5%。').scope).toBe('全市');
    expect(only('支持云岭市打造500亿级工业园区。').scope).toBe('云岭市');
    expect(only('产值增长5%。').scope).toBeNull();
  });

  it('names the whole of a part', () => {
    const { figures } = accountNumbers(
      '新增装机300万千瓦,其中风电200万千瓦。口罩产量5万个(其中:医用2万个)、手套产量3万双。',
      noContext,
    );
    expect(figures.map(({ name, partOf }) => [name, partOf])).toEqual([
      ['新增装机', null],
      ['风电', '新增装机'],
      ['口罩产量', null],
      ['医用', '口罩产量'],
      ['手套产量', null],
    ]);
  });

  it('tells before from after', () => {
    const { figures } = accountNumbers('主体由18万户增加到25万户。', noContext);
    expect(figures.map(({ change }) => change)).toEqual(['from', 'to']);
  });
});

suite('a page read across its columns', () => {
  const columns = { columnsInterleaved: true };

  it('takes what stands in one unbroken clause, with less confidence', () => {
    const figure = only('管理转型。改造危房626户、 定。深化', columns);
    expect(figure).toMatchObject({ name: '危房改造', value: { number: 626 }, confidence: 0.6 });
  });

  it('does not join two columns', () => {
    expect(reasons('新增城镇就业1.35万 儿托位', columns)).toEqual(['1.35万:columns']);
    expect(reasons('住院费用降低 21.4%。', columns)).toEqual(['21.4%:columns']);
    expect(reasons('各地居民 收入分别增长6.1%和7.4%。', columns)).toEqual(['6.1%:columns', '7.4%:columns']);
  });

  it('marks a name that may be cut at a joint', () => {
    const figure = only('全市生态 林质量提升项目117个,新', columns);
    expect(figure.concerns).toContain('name-cut');
    expect(figure.confidence).toBeLessThan(0.6);
  });

  it('takes the start of a printed line for a joint', () => {
    expect(reasons('户厕8419个。', { ...columns, lineStarts: [0, 2] })).toEqual(['8419个:columns']);
  });
});

suite('numbers that are no figures', () => {
  it.each([
    ['落实“1571”部署', ['“1571”:quoted-name']],
    ['推进8+N行动', ['8+N:code']],
    ['拨打12345热线', ['12345:phone']],
    ['提升草原500公里风景大道内涵', ['500公里:name']],
    ['G5511高速', ['G5511:code']],
    ['开展三年行动', ['三年:period']],
    ['第六届大会', ['第六:ordinal']],
    ['党的二十大', ['二十大:meeting']],
    ['政发〔2023〕8号', ['〔2023〕8号:document-number']],
    ['(一)总体要求', ['(一):section-number']],
    ['电话:8620000', ['电话:8620000:phone']],
    ['三品一标', ['三:word', '一:word']],
    ['办好两件大事', ['两:named-count']],
  ])('%s', (text, expected) => {
    expect(accountNumbers(text, noContext).figures).toEqual([]);
    expect(reasons(text)).toEqual(expected);
  });
});
