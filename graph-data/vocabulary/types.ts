/** The shapes of the gazetteers. Data lives in the JSON files beside this; matching lives in `extraction/`. */

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
