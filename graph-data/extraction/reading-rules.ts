/** Names everything that decides how a text is read: declared rules by id and version, and the words they know. */
import { hashOf } from '../model/ids.ts';
import { ruleTag } from '../model/rule.ts';
import {
  bodyTypes,
  collectives,
  localBodies,
  misreadings,
  nameEndings,
  placedNames,
  places,
} from '../vocabulary/index.ts';
import { deadlineRules } from './deadlines/index.ts';
import { ignoreRules } from './figures/ignored/index.ts';
import { figureRules } from './figures/rules/index.ts';
import { suspicionRules } from './figures/suspicions/index.ts';
import { initiativeRules } from './initiatives/rules.ts';
import { placeRules } from './places/read.ts';
import { rules } from './rules/index.ts';

const DIGITS = 16;

let known: string | null = null;

/** What was read under another name may read otherwise now. Made once: it hashes the whole vocabulary. */
export function readingRules(): string {
  known ??= hashOf(
    JSON.stringify([
      [
        ...rules,
        ...deadlineRules,
        ...figureRules,
        ...ignoreRules,
        ...suspicionRules,
        ...initiativeRules,
        ...placeRules,
      ].map(ruleTag),
      [bodyTypes, collectives, localBodies, misreadings, nameEndings, placedNames, places],
    ]),
  ).slice(0, DIGITS);
  return known;
}
