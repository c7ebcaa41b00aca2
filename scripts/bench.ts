/** `npm run bench -- NAME…`: measures (without names: the graph in the real app), prints a table and writes the figures to `.cache/bench/NAME.json`. */
import { cpus } from 'node:os';
import { benches, USUAL } from './bench/registry.ts';
import { printTable, writeFigures } from './bench/report.ts';

async function main(asked: readonly string[]): Promise<void> {
  const known = Object.keys(benches).join(', ');
  for (const name of asked.length === 0 ? USUAL : asked) {
    const bench = benches[name];
    if (bench === undefined) throw new Error(`there is no bench "${name}". Use one of: ${known}.`);
    console.log(`${name}: ${bench.measures}`);
    const result = await bench.run((line) => console.error(line));
    printTable(result.rows);
    for (const note of result.notes) console.log(note);
    console.log(`figures: ${writeFigures(name, result, cpus().length)}`);
    if (!result.withinBar) process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
