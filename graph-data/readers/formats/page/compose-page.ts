/** Adds a page to the text that is composed, and counts the tables of the whole file. */
import type { TextComposer } from '../composer.ts';
import type { PageBlock } from './types.ts';

export class PageComposer {
  private tables = 0;
  private readonly composer: TextComposer;

  constructor(composer: TextComposer) {
    this.composer = composer;
  }

  /** Adds the blocks of page `page` (1-based); false when nothing is printed on it. */
  add(blocks: readonly PageBlock[], page: number): boolean {
    let printed = false;
    for (const block of blocks) {
      if (block.kind === 'lines') for (const line of block.lines) this.composer.line(line, { page });
      else {
        this.tables += 1;
        for (const [index, cells] of block.rows.entries())
          this.composer.row(cells, { page, table: this.tables, row: index + 1 });
      }
      printed ||= block.kind === 'table' || block.lines.length > 0;
    }
    return printed;
  }
}
