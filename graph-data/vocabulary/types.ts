/** The shapes of the gazetteers. Data lives in the JSON files beside this; matching lives in `extraction/`. */
import type { Level } from '../model/entity.ts';

/** The system a body belongs to. It decides which prefix a bare name inherits inside a list. */
export type System =
  | 'party'
  | 'government'
  | 'congress'
  | 'cppcc'
  | 'supervision'
  | 'judicial'
  | 'mass-organisation'
  | 'dispatched'
  | 'vertical'
  | 'enterprise'
  | 'school'
  | 'military'
  | 'other';

/** A kind of body that many jurisdictions have, for example the development and reform commission. */
export interface BodyType {
  /** Stable English slug, for example `development-and-reform`. */
  readonly id: string;
  /** The usual short form without a level prefix, for example 发改委. */
  readonly name: string;
  /** The full official stem, for example 发展和改革委员会. */
  readonly longName: string;
  /** Every stem form in use at any level, without prefix, for example 发展改革委, 发改局, 发展改革局. */
  readonly forms: readonly string[];
  readonly system: System;
  /** Slug of a category in `categories.json`. */
  readonly category: string;
  /** Name at the centre where it is not simply the stem, for example 国家发展改革委. */
  readonly centralNames?: readonly string[];
  /** First and last year of validity where a reform made or ended the body; absent when unknown. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Id of the body type that took over. */
  readonly successor?: string;
  /** Words for the function that stand in front of 部门, or alone in a run, for example 发改 in 发改、工信等部门. */
  readonly functionWords?: readonly string[];
  /** Where the forms are vouched for: a public law or reform plan by its title, or `general usage`. */
  readonly source: string;
}

/** A body of one jurisdiction whose name no body type explains, or whose name needs a note. */
export interface LocalBody {
  readonly jurisdiction: string;
  readonly name: string;
  readonly fullName?: string;
  readonly aliases: readonly { readonly name: string; readonly source: string }[];
  readonly system: System;
  readonly category: string;
  readonly source: string;
}

export interface Category {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
}

/** A place that a document or a body can belong to. */
export interface Place {
  /** Official name, for example 通辽市. */
  readonly name: string;
  /** Without the word for its kind, for example 通辽. */
  readonly short: string;
  readonly level: Level;
  /** Name of the place it lies in. */
  readonly parent: string;
  /** Code of GB/T 2260; absent where the standard gives none (development zones). */
  readonly code?: string;
  /** One-character name of a province, for example 京. */
  readonly abbreviation?: string;
  readonly source: string;
}

/** A way to name a class of bodies as one. */
export interface Collective {
  readonly id: string;
  /** Regular expression (flag `u`) over the whole name after NFKC with 〔〕[] as round brackets. */
  readonly pattern: string;
  readonly examples: readonly string[];
  readonly level: Level;
  /** True when the name does not say which bodies are meant (有关部门). */
  readonly vague: boolean;
  readonly meaning: { readonly zh: string; readonly en: string };
  readonly source: string;
}

/** A name that carries a place in its middle: 国家税务总局 + 通辽市 + 税务局. */
export interface PlacedName {
  /** What stands before the place; empty where the place comes first. */
  readonly before: string;
  /** What may stand after it. */
  readonly after: readonly string[];
  /** Id of a body type. */
  readonly bodyType: string;
  readonly source: string;
}

/** The end of a name that tells a body the gazetteer does not list. */
export interface NameEnding {
  readonly ending: string;
  readonly system: System;
  readonly category: string;
  /** False where names that are no bodies end so too. */
  readonly sure: boolean;
  readonly source: string;
}

/** A body's name as character recognition is known to damage it. */
export interface Misreading {
  readonly printed: string;
  readonly meant: string;
  readonly source: string;
}
