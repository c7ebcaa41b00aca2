/** What each kind of entry does. */
import type { Amendment } from '../../../model/amendment.ts';
import type { Effects, Ground } from '../types.ts';
import { claimAdded } from './claim-added.ts';
import { claimChanged } from './claim-changed.ts';
import { claimRejected } from './claim-rejected.ts';
import { thingAdopted } from './thing-adopted.ts';
import { thingAliased } from './thing-aliased.ts';
import { thingRenamed } from './thing-renamed.ts';
import { thingSplit } from './thing-split.ts';
import { thingsMerged } from './things-merged.ts';

/** The effects of one entry on the ground as it is. */
export function effectsOf(ground: Ground, amendment: Amendment): Effects {
  const { content } = amendment;
  switch (content.kind) {
    case 'claim-rejected':
      return claimRejected(ground, content, amendment);
    case 'claim-changed':
      return claimChanged(ground, content, amendment);
    case 'claim-added':
      return claimAdded(ground, content, amendment);
    case 'thing-renamed':
      return thingRenamed(ground, content, amendment);
    case 'thing-aliased':
      return thingAliased(ground, content, amendment);
    case 'things-merged':
      return thingsMerged(ground, content, amendment);
    case 'thing-split':
      return thingSplit(ground, content, amendment);
    case 'thing-adopted':
      return thingAdopted(ground, content, amendment);
  }
}
