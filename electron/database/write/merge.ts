/** What another workspace brings, taken in as one transaction; the claims are written afterwards (`refresh.ts`). */
import type { Connection } from '../connection.ts';
import type { TakenIn } from '../types.ts';
import { changeLedger } from './amendments.ts';
import { insertImport } from './imports.ts';
import { insertAcceptance, insertRoleRule } from './judgements.ts';
import { insertLinkedText } from './linked-texts.ts';
import { change } from './meta.ts';
import { writeNote } from './notes.ts';
import { insertPlaceMap } from './place-map.ts';
import { insertConfirmation, insertReviewAcceptances } from './reviews.ts';
import { deleteSavedView, insertSavedViews } from './saved-views.ts';

/** All of it or none. What stands here under the same key is replaced: the user chose that. */
export function insertTaken(connection: Connection, taken: TakenIn, at: Date): void {
  change(connection, () => {
    for (const { imported, text, verdict } of taken.imports)
      insertImport(connection, imported, text, verdict);
    for (const text of taken.texts) insertLinkedText(connection, text, at);
    for (const acceptance of taken.acceptances) insertAcceptance(connection, acceptance);
    for (const { document, rule } of taken.roleRules) insertRoleRule(connection, document, rule, at);
    for (const { id } of taken.savedViews) deleteSavedView(connection, id);
    insertSavedViews(connection, taken.savedViews, null);
    for (const map of taken.placeMaps) insertPlaceMap(connection, map, at);
    for (const note of taken.notes) writeNote(connection, note);
    insertReviewAcceptances(connection, taken.reviews);
    for (const confirmation of taken.confirmations) insertConfirmation(connection, confirmation);
    const { amendments: added, withdrawn, reinstated } = taken;
    changeLedger(connection, { added, withdrawn, reinstated }, at);
  });
}
