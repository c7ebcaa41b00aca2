import { describe, expect, it } from 'vitest';
import { formOfAll, printedForm } from '../../../../../renderer/views/detail/printed-forms.ts';

const printed = (...forms: readonly (string | null)[]) => forms.map((surface) => ({ surface }));

describe('printedForm', () => {
  it('is what the paper prints where that is not the name', () => {
    expect(printedForm({ surface: '发改委' }, '市发改委')).toBe('发改委');
    expect(printedForm({ surface: '市发改委' }, '市发改委')).toBeNull();
    expect(printedForm({ surface: null }, '市发改委')).toBeNull();
  });
});

describe('formOfAll', () => {
  it('is told where the whole paper prints it', () => {
    expect(formOfAll(printed('发改委', '发改委'), '市发改委')).toBe('发改委');
  });
  it('is none where the paper prints the name too, or several forms', () => {
    expect(formOfAll(printed('发改委', null), '市发改委')).toBeNull();
    expect(formOfAll(printed('发改委', '市发展改革委'), '市发改委')).toBeNull();
    expect(formOfAll(printed('市发改委'), '市发改委')).toBeNull();
    expect(formOfAll([], '市发改委')).toBeNull();
  });
});
