/** Web pages: blocks, lists, tables; what the page hides or runs is left out. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../../../scripts/fuzz/read.ts';

const page = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<!DOCTYPE html><html><head><title>站点</title></head><body>${body}</body></html>`,
  );

describe('readHtml', () => {
  it('prints blocks as lines and leaves out scripts, styles and hidden parts', async () => {
    const body =
      '<script>alert("市财政局牵头")</script><h1>关于修渠的<b>通知</b></h1>\n<p>责任单位：<span>市水利局</span>&nbsp;牵头<br>时限：5月</p><p style="display: none">草稿</p><ol start="3"><li>修渠</li><li>植树</li></ol>';
    expect((await read(page(body))).text).toBe(
      '关于修渠的通知\n责任单位：市水利局\u00a0牵头\n时限：5月\n3. 修渠\n4. 植树',
    );
  });

  it('spreads spanned cells and opens tables made for the look', async () => {
    const body =
      '<table><tr><td><p>正文</p><table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>修渠</td><td rowspan="2">市水利局</td></tr><tr><td>2</td><td>清淤</td></tr></table></td></tr></table>';
    expect((await read(page(body))).text).toBe(
      '正文\n序号\t任务\t责任单位\n1\t修渠\t市水利局\n2\t清淤\t市水利局',
    );
  });

  it('leaves a plain text alone that only quotes a tag', async () => {
    const text = '网页标题应写在<title>标记内。\n责任单位：市大数据局';
    expect(await read(new TextEncoder().encode(text))).toMatchObject({ text, format: null });
  });
});
