/**
 * Where the window is and has been, as a value. Another thing or another view is a step of the way back; an opened
 * evidence or a changed filter alters the step one is on. Pure.
 */
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { ViewName } from '../../bridge/contract.ts';
import { type History, historyOf, record, redo, undo } from '../history/producers.ts';
import { type Address, printAddress, type ViewParameters } from './address.ts';
import { FIRST_VIEW } from './view-names.ts';

export interface Place {
  readonly history: History<Address>;
  /** What each view kept when it was left, so that returning to it finds it as it was. */
  readonly kept: Readonly<Partial<Record<ViewName, ViewParameters>>>;
}

export const START: Place = {
  history: historyOf({ view: FIRST_VIEW, subject: null, evidence: null, parameters: {} }),
  kept: {},
};

/** Goes to an address; the one the window is at is no step. */
export function visit(place: Place, address: Address): Place {
  const { present } = place.history;
  if (printAddress(present) === printAddress(address)) return place;
  const kept = { ...place.kept, [present.view]: present.parameters };
  return { history: record(place.history, address), kept };
}

function adjust(place: Place, change: Partial<Address>): Place {
  const { history } = place;
  return { ...place, history: { ...history, present: { ...history.present, ...change } } };
}

/** Turning to another thing closes the evidence of the last one. */
export function selectEntity(place: Place, subject: EntityId): Place {
  const { present } = place.history;
  return present.subject === subject ? place : visit(place, { ...present, subject, evidence: null });
}

export function selectStatement(place: Place, evidence: StatementId | null): Place {
  return place.history.present.evidence === evidence ? place : adjust(place, { evidence });
}

/** Opens a view on the thing that is selected, or on another; its own parameters are as they were left. */
export function openView(place: Place, view: ViewName, subject?: EntityId): Place {
  const { present } = place.history;
  const same = subject === undefined || subject === present.subject;
  return visit(place, {
    view,
    subject: subject ?? present.subject,
    evidence: same ? present.evidence : null,
    parameters: view === present.view ? present.parameters : (place.kept[view] ?? {}),
  });
}

/** Changes parameters of the view one is in; an empty value takes the parameter away. */
export function setParameters(place: Place, change: ViewParameters): Place {
  const { parameters } = place.history.present;
  const next = Object.fromEntries(
    Object.entries({ ...parameters, ...change }).filter(([, value]) => value !== ''),
  );
  return adjust(place, { parameters: next });
}

const ID = /^[a-z-]+:[0-9a-f]{20}$/u;

/** An address with every merged thing replaced by the one that stands for it. */
export function followedAddress(address: Address, now: (id: EntityId) => EntityId): Address {
  const { subject } = address;
  const parameters = Object.fromEntries(
    Object.entries(address.parameters).map(([name, value]) => [
      name,
      ID.test(value) ? now(value as EntityId) : value,
    ]),
  );
  return { ...address, subject: subject && now(subject), parameters };
}

/** What is looked at, about what stands for its things now: no step, the same place. */
export function followed(place: Place, now: (id: EntityId) => EntityId): Place {
  const { present } = place.history;
  const next = followedAddress(present, now);
  return printAddress(next) === printAddress(present) ? place : adjust(place, next);
}

const moved = (place: Place, history: History<Address>): Place =>
  history === place.history ? place : { ...place, history };

export const back = (place: Place): Place => moved(place, undo(place.history));
export const forward = (place: Place): Place => moved(place, redo(place.history));
