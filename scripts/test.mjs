/**
 * `npm test`: everything from a bare clone. `npm test -- unit` runs one part (lint, types, unit, integration,
 * e2e), `npm test -- e2e search` only what matches. A failing part does not stop the later ones; the last line
 * counts everything.
 */
import { provideDependencies } from './setup/dependencies.mjs';
import { createReporter, explainError, secondsSince } from './setup/reporter.mjs';
import { addUp, lastLine, oneCheck } from './test/counts.mjs';
import { parts } from './test/parts.mjs';

/** The parts that were asked for, all without a word; what is no part's name is a filter for their tools. */
function readRequest(typed) {
  const names = typed.filter((word) => word in parts);
  const filters = typed.filter((word) => !(word in parts));
  return { names: names.length > 0 ? names : Object.keys(parts), filters };
}

async function runPart(name, context) {
  const start = performance.now();
  context.reporter.say(`\n━━ ${name} ━━`);
  const counts = await parts[name](context).catch((error) => {
    explainError(error, process.stdout);
    return oneCheck(false);
  });
  const result = `${name}: ${lastLine(counts)} in ${secondsSince(start)}`;
  context.reporter.say(result);
  return { counts, result };
}

async function main() {
  const { names, filters } = readRequest(process.argv.slice(2));
  const start = performance.now();
  const reporter = createReporter();
  const node = await provideDependencies(reporter);
  const results = [];
  for (const name of names) results.push(await runPart(name, { node, reporter, filters }));
  const total = addUp(results.map(({ counts }) => counts));
  reporter.say(`\n━━ summary, ${secondsSince(start)} ━━`);
  for (const { result } of results) reporter.say(result);
  reporter.say(`\n${lastLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main().catch((error) => {
  explainError(error, process.stdout);
  console.log(`\n${lastLine(oneCheck(false))}`);
  process.exitCode = 1;
});
