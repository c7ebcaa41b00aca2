import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../graph-data/extraction/index.ts';

const read = (text: string) => extractFile(new TextEncoder().encode(text), 'page.txt').documents[0];

describe('newspaper pages', () => {
  it('take headline and subtitle for the title', () => {
    const document = read(
      '\n扬帆起航 再谱新篇\n\n——云岭市深化改革的实践\n\n改革开放以来，云岭市办成了许多事。\n\n□某某\n',
    );
    expect(document?.title).toBe('扬帆起航再谱新篇——云岭市深化改革的实践');
    expect(document?.type).toBe('newspaper');
  });

  it('have no title where the page begins with a sentence', () => {
    const document = read('今年是云岭市建市四十周年。\n——某某 摄\n');
    expect(document?.title).toBeNull();
  });

  it('leave an official title alone', () => {
    const document = read('云岭市人民政府关于发展肉牛产业的意见\n——供讨论\n一、总体要求\n');
    expect(document?.title).toBe('云岭市人民政府关于发展肉牛产业的意见');
    expect(document?.type).toBe('opinion');
  });
});
