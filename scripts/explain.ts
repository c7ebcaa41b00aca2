/** `npm run explain -- NAME`: prints why a thing is in the shipped graph; exit code 1 when nothing is called so. */
import { DATASET_FOLDER, readDataset } from './dataset/folder.ts';
import { explain, thingsCalled } from './explain/explain.ts';

const name = process.argv[2] ?? '';
const { dataset } = readDataset(DATASET_FOLDER);
const things = name === '' ? [] : thingsCalled(dataset, name);
for (const thing of things) console.log(`${explain(dataset, thing).join('\n')}\n`);
if (things.length === 0) {
  console.error(
    name === ''
      ? 'usage: npm run explain -- NAME'
      : `explain: nothing in the shipped graph is called ${name}; npm run report:coverage tells what was seen and not taken`,
  );
  process.exitCode = 1;
}
