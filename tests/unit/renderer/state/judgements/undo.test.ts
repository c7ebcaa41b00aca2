import { beforeEach, expect, it, vi } from 'vitest';
import {
  dismissJudgement,
  keepStep,
  orTell,
  redoJudgement,
  undoJudgement,
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

it('tells a step by the names that are known once it was kept, and what was undone and redone', async () => {
  const kept = () => Promise.resolve(null);
  const says = () => ({ told: 'merged', names: { names: ['甲局'], into: '乙局' } }) as const;
  await keepStep({ told: 'amended', says, make: kept, takeBack: kept });
  expect(useJudgements.getState()).toMatchObject({ told: 'merged', about: says() });
  await undoJudgement();
  expect(useJudgements.getState()).toMatchObject({ told: 'undone', about: says() });
  await redoJudgement();
  expect(useJudgements.getState()).toMatchObject({ told: 'redone', about: says() });
  await keepStep({ told: null, make: kept, takeBack: kept });
  expect(useJudgements.getState()).toMatchObject({ told: null, about: null });
  await keepStep({ told: null, says, make: kept, takeBack: kept });
  expect(useJudgements.getState()).toMatchObject({ told: null });
  await undoJudgement();
  expect(useJudgements.getState()).toMatchObject({ told: 'undone', about: says() });
});

it('tells that a step is on its way when it takes longer than goes unfelt, until it is kept or refused', async () => {
  vi.useFakeTimers();
  try {
    let end: (failure: typeof refused | null) => void = () => undefined;
    const make = () =>
      new Promise<typeof refused | null>((resolve) => {
        end = resolve;
      });
    const writing = () => useJudgements.getState().writing;
    for (const outcome of [null, refused]) {
      const kept = keepStep({ told: null, make, takeBack: make });
      await vi.advanceTimersByTimeAsync(900);
      expect(writing()).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(writing()).toBe(true);
      end(outcome);
      expect(await kept).toEqual(outcome);
      expect(writing()).toBe(false);
    }
    const quick = keepStep({ told: null, make, takeBack: make });
    await vi.advanceTimersByTimeAsync(10);
    end(null);
    await quick;
    await vi.advanceTimersByTimeAsync(2000);
    expect(writing()).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});
