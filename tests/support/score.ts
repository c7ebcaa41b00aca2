/**
 * Scores an extraction against a truth file, with the matching rules of the published `score.py`: same document,
 * same agency (folded, brackets unified, further right forms), line equal or within one.
 */
type Role = 'lead' | 'support' | 'joint';

export interface TrueResponsibility {
  readonly agency: string;
  readonly role: Role;
  readonly role_alt?: Role | readonly Role[];
  readonly as?: readonly string[];
  readonly optional?: boolean;
}

export interface TrueStatement {
  readonly line: number;
  readonly line_alt?: number;
  readonly optional?: boolean;
  readonly responsibilities: readonly TrueResponsibility[];
}

export interface TrueDocument {
  readonly id: string;
  readonly implied?: readonly string[];
  readonly measures: readonly TrueStatement[];
}

export interface Claim {
  readonly line: number;
  readonly agency: string;
  readonly role: Role;
}

interface Wanted {
  readonly lines: readonly number[];
  readonly names: ReadonlySet<string>;
  readonly roles: ReadonlySet<Role>;
  readonly required: boolean;
  readonly label: string;
}

export interface Score {
  readonly id: string;
  readonly hits: number;
  readonly rightRoles: number;
  /** `line agency role` of what was not found, found too much, or found with another role. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly wrongRole: readonly string[];
}

const RADICALS = new Map(
  Array.from('⺠民⻚页⻔门⻅见⻓长⻢马⻜飞⻝食⻰龙⻋车⻉贝⻛风⻄西⺟母⻬齐⻩黄⻦鸟⻥鱼⻨麦⻧卤⻘青⻣骨⻤鬼')
    .reduce<string[][]>((pairs, character, at) => {
      if (at % 2 === 0) pairs.push([character]);
      else pairs.at(-1)?.push(character);
      return pairs;
    }, [])
    .map(([radical = '', plain = '']) => [radical, plain]),
);

/** A name as compared: compatibility folded, radicals replaced, spaces and quotation marks dropped. */
export function foldName(name: string): string {
  const plain = Array.from(name.normalize('NFKC'), (character) => RADICALS.get(character) ?? character).join(
    '',
  );
  return plain
    .replace(/[\s“”"'‘’《》]/gu, '')
    .replace(/[〔[]/gu, '(')
    .replace(/[〕\]]/gu, ')');
}

function wantedOf(statement: TrueStatement): Wanted[] {
  const lines = [statement.line, ...(statement.line_alt === undefined ? [] : [statement.line_alt])];
  return statement.responsibilities.map((item) => ({
    lines,
    names: new Set([item.agency, ...(item.as ?? [])].map(foldName)),
    roles: new Set([item.role, ...[item.role_alt ?? []].flat()]),
    required: !(statement.optional ?? item.optional ?? false),
    label: `${statement.line} ${item.agency} ${item.role}`,
  }));
}

const fits = (claim: Claim, wanted: Wanted): boolean =>
  wanted.names.has(foldName(claim.agency)) && wanted.lines.some((line) => Math.abs(line - claim.line) <= 1);

const labelOf = (claim: Claim): string => `${claim.line} ${claim.agency} ${claim.role}`;

/** Compares the claims read from one document with what stands in it. */
export function scoreDocument(truth: TrueDocument, claims: readonly Claim[]): Score {
  const wanted = truth.measures.flatMap(wantedOf);
  const implied = new Set((truth.implied ?? []).map(foldName));
  const open = [...claims];
  const missed: string[] = [];
  const wrongRole: string[] = [];
  let hits = 0;
  for (const want of wanted.filter((item) => item.required)) {
    const at = open.findIndex((claim) => fits(claim, want));
    const [claim] = at < 0 ? [] : open.splice(at, 1);
    if (claim === undefined) {
      missed.push(want.label);
      continue;
    }
    hits += 1;
    if (!want.roles.has(claim.role)) wrongRole.push(`${want.label}, got ${claim.role}`);
  }
  const allowed = wanted.filter((item) => !item.required);
  const extra = open.filter(
    (claim) => !implied.has(foldName(claim.agency)) && !allowed.some((item) => fits(claim, item)),
  );
  return {
    id: truth.id,
    hits,
    rightRoles: hits - wrongRole.length,
    missed,
    extra: extra.map(labelOf),
    wrongRole,
  };
}

/** Harmonic mean of precision and recall; 0 where nothing was found. */
export function f1(score: Pick<Score, 'hits' | 'missed' | 'extra'>): number {
  const { hits } = score;
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + score.missed.length + score.extra.length);
}

/** Mean F1 over documents, and the share of found claims whose role is right. */
export function summarise(scores: readonly Score[]): {
  readonly macroF1: number;
  readonly roleAccuracy: number;
} {
  const hits = scores.reduce((sum, score) => sum + score.hits, 0);
  const right = scores.reduce((sum, score) => sum + score.rightRoles, 0);
  return {
    macroF1: scores.reduce((sum, score) => sum + f1(score), 0) / scores.length,
    roleAccuracy: hits === 0 ? 0 : right / hits,
  };
}
