/** What reading initiatives hands on. Offsets are folded offsets in the paragraph; `range` is in the decoded file. */
import type { TextRange } from '../../model/locator.ts';
import type { Suspected } from '../places/types.ts';

export type InitiativeType =
  | 'programme'
  | 'project'
  | 'works'
  | 'park'
  | 'base'
  | 'zone'
  | 'pilot'
  | 'platform'
  | 'centre'
  | 'hub'
  | 'brand'
  | 'mechanism'
  | 'train'
  | 'rail'
  | 'road'
  | 'reservoir'
  | 'airport'
  | 'campaign'
  | 'fund'
  | 'cluster'
  | 'group'
  /** A named strategy (乡村振兴战略): weaker than a programme. */
  | 'strategy'
  /** A title a place strives for or holds (全国民族团结进步示范市). */
  | 'designation';

export type StatusKind = 'planned' | 'striving' | 'started' | 'under-way' | 'completed' | 'obtained';

/** A status word printed near the name; what it means at a date is the section's matter. */
export interface StatusWord {
  readonly word: string;
  readonly kind: StatusKind;
  readonly start: number;
  readonly end: number;
}

/** 二期, 支线, 主体工程: a part of something, never a synonym of it. */
export interface PartOf {
  /** Name of the whole as far as it is printed. */
  readonly whole: string;
  readonly part: string;
}

/** A stated set; members only as printed. */
export interface StatedGroup {
  /** The printed count, null when none is printed. */
  readonly count: number | null;
  readonly members: readonly string[];
}

export interface Initiative {
  /** The name: as printed; with the shared word added where a list shares it (霍林郭勒、奈曼2个城市副中心). */
  readonly name: string;
  /** The wording in the range, folded. */
  readonly surface: string;
  readonly type: InitiativeType;
  readonly start: number;
  readonly end: number;
  readonly range: TextRange;
  readonly status: readonly StatusWord[];
  readonly partOf: PartOf | null;
  /** Canonical name of the place it lies in, when printed in the name or right before it. */
  readonly locatedIn: string | null;
  readonly group: StatedGroup | null;
  readonly suspected: Suspected | null;
  /** `<rule id>@<version>`. */
  readonly rule: string;
  readonly confidence: number;
}

/** A document, plan, law or work named in 《…》. */
export interface Citation {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly range: TextRange;
  readonly kind: 'law' | 'plan' | 'decision' | 'periodical' | 'other';
}

/** Something a reader should look at. */
export interface NameIssue {
  readonly code: 'group-count-differs' | 'suspected-name';
  readonly start: number;
  readonly end: number;
  readonly range: TextRange;
  readonly message: string;
}

/** What a rule finds; the reader adds range, status, place and suspicion. */
export interface InitiativeFind {
  readonly start: number;
  readonly end: number;
  /** Where it differs from the wording. */
  readonly name?: string;
  readonly type: InitiativeType;
  readonly group?: StatedGroup;
  readonly confidence: number;
}
