/** Names one character away from a known one: mended only where nothing else can be meant. */
import { describe, expect, it } from 'vitest';
import { nearBody } from '../../../../../graph-data/extraction/names/damaged.ts';

describe('nearBody', () => {
  it.each([
    ['省自然资源斤', '省自然资源厅'],
    ['省财政斤', '省财政厅'],
    ['县农业农村同', '县农业农村局'],
    ['市市场监管扃', '市市场监管局'],
    ['市住房和城乡建设', '市住房和城乡建设局'],
    ['省农业农村片', '省农业农村厅'],
  ])('reads %s as %s', (printed, meant) => {
    expect(nearBody(printed)).toBe(meant);
  });

  it.each([
    ['市产业发展局', 'ends like a body: it stands as printed'],
    ['市财政局', 'is sound'],
    ['推进改革创新', 'is a task'],
    ['张三', 'is a person'],
    ['市某某某某某', 'is near nothing'],
  ])('leaves %s, which %s', (printed) => {
    expect(nearBody(printed)).toBeNull();
  });
});
