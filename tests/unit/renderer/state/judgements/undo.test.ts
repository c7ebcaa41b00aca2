import { beforeEach, expect, it } from 'vitest';
import {
  dismissJudgement,
  keepStep,
  orTell,
  useJudgements,
} from '../../../../../renderer/state/judgements/undo.ts';

const refused = { code: 'importing', message: '正在写入导入的文件', hint: '稍候再试' };

beforeEach(dismissJudgement);

it('tells why something was not kept where nothing else can', async () => {
  const make = () => Promise.resolve(refused);
  await orTell(keepStep({ told: 'amendmentWithdrawn', make, takeBack: make }));
  expect(useJudgements.getState()).toMatchObject({ failure: refused, past: [] });
});

it('leaves it to the step to tell that it was kept', async () => {
  const make = () => Promise.resolve(null);
  await orTell(keepStep({ told: 'bookmarked', make, takeBack: make }));
  expect(useJudgements.getState()).toMatchObject({ failure: null, told: 'bookmarked' });
});
