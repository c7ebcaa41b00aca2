import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../../electron/database/search/question.ts';

describe('questions in words', () => {
  it.each([
    ['谁负责肉牛', '肉牛'],
    ['谁负责肉牛？', '肉牛'],
    ['由谁牵头肉牛产业', '肉牛产业'],
    ['肉牛产业由谁牵头', '肉牛产业'],
    ['肉牛产业是谁在管？', '肉牛产业'],
    ['谁来负责牵头肉牛产业呢', '肉牛产业'],
    ['哪些单位配合肉牛产业', '肉牛产业'],
    ['肉牛产业归哪个部门管', '肉牛产业'],
    ['肉牛产业的责任单位是谁', '肉牛产业'],
    ['肉牛产业的牵头单位有哪些？', '肉牛产业'],
    ['谁负责管网改造', '管网改造'],
    ['who is responsible for 肉牛', '肉牛'],
    ['Who leads 肉牛产业?', '肉牛产业'],
    ['which agencies are jointly responsible for the 肉牛产业', '肉牛产业'],
  ])('%s asks about %s', (text, subject) => {
    expect(questionOf(text)).toEqual({ subject, asks: true });
  });

  it.each(['肉牛', '责任单位', '负责任的投资', '市发改委', 'whole', 'leads', '由市农牧局牵头', '管网改造'])(
    '%s is no question',
    (text) => {
      expect(questionOf(text)).toEqual({ subject: text, asks: false });
    },
  );

  it('a question about nothing is searched as it stands', () => {
    expect(questionOf('谁负责')).toEqual({ subject: '谁负责', asks: false });
  });
});
