/** What reading places hands on. Offsets are folded offsets inside the paragraph; `range` is in the decoded file. */
import type { TextRange } from '../../model/locator.ts';

export type PlaceType =
  | 'country'
  | 'region'
  | 'province'
  | 'city'
  | 'league'
  | 'prefecture'
  | 'district'
  | 'county'
  | 'banner'
  | 'town'
  | 'village'
  | 'subdistrict'
  | 'zone'
  | 'port'
  | 'river'
  | 'lake'
  | 'desert'
  | 'grassland'
  | 'mountain'
  | 'road'
  | 'site';

/** Where the mention stands when it is part of something else. */
export type InsideName = 'agency' | 'title' | 'initiative';

/** A misread name: the printed form stays, the suspected one stands beside it with its reason. */
export interface Suspected {
  readonly name: string;
  readonly reason: string;
}

export interface PlaceMention {
  /** As printed (folded). */
  readonly name: string;
  /** Name of the vocabulary, else the printed one. */
  readonly canonical: string;
  readonly type: PlaceType;
  /** Canonical name of the place it lies in: from the vocabulary or printed right before it; null when neither says so. */
  readonly parent: string | null;
  readonly start: number;
  readonly end: number;
  readonly range: TextRange;
  /** A place inside an agency's name or a title is not claimed on its own. */
  readonly insideName: InsideName | null;
  readonly suspected: Suspected | null;
  /** `<rule id>@<version>`. */
  readonly rule: string;
  readonly confidence: number;
}

/** A word that looks like a name and is none, so that every such word can be accounted for. */
export interface IgnoredName {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly range: TextRange;
  readonly kind: 'place' | 'initiative' | 'quotation';
  readonly reason: IgnoredReason;
}

export type IgnoredReason =
  /** 全市, 社区, 示范村: a class of places, no name. */
  | 'generic-place-word'
  /** A short name that is also a common word (固原 in 巩固原有) without sign that the place is meant. */
  | 'ambiguous-short-name'
  /** The type word alone or with words that name nothing (重点项目, 各类平台). */
  | 'generic-phrase'
  /** A counted or unlisted set (一批工程, 12个项目). */
  | 'counted-set'
  /** The type word is part of another word (工程师, 高速增长, 中心城区). */
  | 'part-of-word'
  /** The name belongs to a body (政务服务中心 in a responsibility list). */
  | 'agency-name'
  /** A way of working described, not named (工作推进机制). */
  | 'descriptive'
  /** A quoted slogan, attitude, rule of conduct or figure of speech. */
  | 'slogan'
  /** A word set in quotation marks that names no undertaking. */
  | 'quoted-word'
  /** Words of another column may be missing at its edge. */
  | 'column-edge'
  /** The word after it says it is something else (政策, 问题, 奖). */
  | 'other-kind'
  /** Printed inside a bracket: a remark, which is not read for undertakings. */
  | 'in-bracket'
  /** Part of a longer name that is taken. */
  | 'inside-taken-name';

/** What a rule finds; the reader adds range, parent and context. */
export interface PlaceFind {
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
  readonly type: PlaceType;
  readonly parent: string | null;
  readonly confidence: number;
}
