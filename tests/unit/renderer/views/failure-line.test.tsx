import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { startLanguages } from '../../../../renderer/app/languages/index.ts';
import { zh } from '../../../../renderer/app/languages/zh-CN/index.ts';
import { FailureLine } from '../../../../renderer/views/failure-line.tsx';

beforeAll(startLanguages);

it('says what went wrong and what to do', () => {
  const failure = { code: 'ledger', message: '没有记下', hint: '再试一次' };
  expect(renderToStaticMarkup(<FailureLine failure={failure} className="problem" />)).toBe(
    '<p class="problem" role="alert">没有记下 再试一次</p>',
  );
});

it('finds words where the window failed and brought none', () => {
  const line = renderToStaticMarkup(
    <FailureLine failure={{ code: 'unreachable', message: '', hint: '' }} className="problem" />,
  );
  expect(line).toContain(`${zh.failure.unreachable} ${zh.failure.unreachableHint}`);
});

it('is not there where nothing failed', () => {
  expect(renderToStaticMarkup(<FailureLine failure={null} className="problem" />)).toBe('');
});
