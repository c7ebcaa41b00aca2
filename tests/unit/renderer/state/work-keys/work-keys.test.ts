import { beforeEach, describe, expect, it } from 'vitest';
import type { StatementId } from '../../../../../graph-data/model/ids.ts';
import { useAnnouncement } from '../../../../../renderer/state/announcement/index.ts';
import { useFocus } from '../../../../../renderer/state/focus/index.ts';
import { currentGraph, useGraph } from '../../../../../renderer/state/graph/index.ts';
import { startFrom } from '../../../../../renderer/state/graph/producers.ts';
import { historyOf } from '../../../../../renderer/state/history/producers.ts';
import { markAll, marked, setMarks } from '../../../../../renderer/state/marks/index.ts';
import { useSelection } from '../../../../../renderer/state/selection/index.ts';
import { useViewport } from '../../../../../renderer/state/viewport/index.ts';
import {
  actOf,
  asksForMenu,
  type KeyPress,
  stepBack,
} from '../../../../../renderer/state/work-keys/index.ts';
import { id, measureWith } from '../../../../support/cards.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...held,
});

const run = (key: string, at: string | null, held: Partial<KeyPress> = {}): void => {
  const act = actOf(press(key, held));
  if (!act) throw new Error(`nothing hangs on ${key}`);
  act(at === null ? null : id(at));
};

beforeEach(() => {
  useGraph.setState({ history: historyOf(startFrom(id('举措'), measureWith(3))) });
  setMarks(new Set());
  stepBack();
});

describe('keys of the picture', () => {
  it('act on the thing they are at while nothing is marked', () => {
    run('p', '单位1');
    expect([...currentGraph().pinned]).toEqual(['单位1']);
    run('h', '单位1');
    expect(currentGraph().nodes.has(id('单位1'))).toBe(false);
    expect(useAnnouncement.getState().last).toEqual({ kind: 'hidden', name: '单位1' });
  });

  it('act on everything that is marked otherwise, wherever they are', () => {
    run(' ', '单位1');
    run(' ', '单位2');
    expect([...marked()]).toEqual(['单位1', '单位2']);
    run('H', '单位3', { shiftKey: true });
    expect([...currentGraph().nodes.keys()]).toEqual(['单位1', '单位2']);
  });

  it('open the evidence of a thing: its duty first', () => {
    run('v', '单位1');
    const { entity, statement } = useSelection.getState();
    expect(entity).toBe('单位1');
    const line = currentGraph().edges.get(statement as StatementId);
    expect([line?.source, line?.target]).toContain('单位1');
    expect(line?.role).not.toBeNull();
  });

  it('turn marks round and focus', () => {
    markAll();
    expect(marked().size).toBe(currentGraph().nodes.size);
    run('i', null);
    expect(marked().size).toBe(0);
    run('1', '章节');
    expect(useFocus.getState().focus).toEqual({ around: ['章节'], depth: 1 });
  });

  it('ask for an expansion of one thing, and for nothing where they are at nothing', () => {
    const { turn } = useViewport.getState();
    run('e', null);
    expect(useViewport.getState().turn).toBe(turn);
    run('e', '举措');
    expect(useViewport.getState().wish).toEqual({ kind: 'expand', id: '举措' });
  });

  it('are not those with Alt, nor letters that mean something else with Ctrl', () => {
    expect(actOf(press('h', { altKey: true }))).toBeUndefined();
    expect(actOf(press('c', { ctrlKey: true }))).toBeUndefined();
    expect(actOf(press('z'))).toBeUndefined();
  });
});

describe('stepBack', () => {
  it('leaves the focus first, then the marks, then says that there is nothing to leave', () => {
    run('1', '举措');
    run(' ', '举措');
    expect(stepBack()).toBe(true);
    expect(useFocus.getState().focus).toBeNull();
    expect(marked().size).toBe(1);
    expect(stepBack()).toBe(true);
    expect(stepBack()).toBe(false);
  });
});

it('the menu has a key of its own and Shift+F10', () => {
  expect(asksForMenu(press('ContextMenu'))).toBe(true);
  expect(asksForMenu(press('F10', { shiftKey: true }))).toBe(true);
  expect(asksForMenu(press('F10'))).toBe(false);
});
