/** Which claims and which lines pass the filter. A text keeps a claim when its row, its column or its measure fits. */
import type { DocumentId } from '../../model/ids.ts';
import { folded } from './lines.ts';
import type { MatrixFilter, MatrixLine, MatrixModel } from './types.ts';

export interface Keep {
  /** One flag a row: may this body stand at the head of a row. */
  readonly rows: readonly boolean[];
  /** One flag a column: may this thing stand at the head of a column. */
  readonly columns: readonly boolean[];
  /** One flag a measure: does it stand in the document asked for. */
  readonly measures: readonly boolean[];
  /** Does the text asked for fit one of these lines. */
  readonly fits: (...lines: readonly (MatrixLine | undefined)[]) => boolean;
}

const passes = (wanted: readonly string[], value: string | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

function inDocument(model: MatrixModel, document: DocumentId | null): (line: MatrixLine) => boolean {
  if (document === null) return () => true;
  const index = model.documents.findIndex(({ id }) => id === document);
  return (line) => line.document === index;
}

function fitter(text: string): Keep['fits'] {
  const wanted = folded(text);
  if (wanted === '') return () => true;
  return (...lines) => lines.some((line) => line?.words.includes(wanted));
}

/** The filter made ready for a model. System and category ask about the bodies in the rows. */
export function keepOf(model: MatrixModel, filter: MatrixFilter): Keep {
  const collectiveFits = ({ kind }: MatrixLine): boolean => filter.collectives || kind !== 'collective';
  return {
    rows: model.rows.map(
      (line) =>
        collectiveFits(line) &&
        passes(filter.systems, line.system) &&
        passes(filter.categories, line.category),
    ),
    columns: model.columns.map(collectiveFits),
    measures: model.measures.map(inDocument(model, filter.document)),
    fits: fitter(filter.text),
  };
}

/** Asks about bodies leave nothing to say about what no body carries. */
function asksAboutBodies({ roles, systems, categories }: MatrixFilter): boolean {
  return roles.length + systems.length + categories.length > 0;
}

/** Columns that no body carries in the whole model and that the filter still lets stand: the gaps. */
export function gapColumns(model: MatrixModel, filter: MatrixFilter, keep: Keep): ReadonlySet<number> {
  if (!filter.gaps || model.kind === 'agencies' || asksAboutBodies(filter)) return new Set();
  const carried = new Set(model.claims.column);
  const stands = inDocument(model, filter.document);
  return new Set(
    model.columns.flatMap((line, index) =>
      !carried.has(index) && stands(line) && keep.fits(line) ? [index] : [],
    ),
  );
}

/** Indexes of the claims that pass, each with its row's role. */
export function keptClaims(model: MatrixModel, filter: MatrixFilter, keep: Keep): readonly number[] {
  const { row, column, measure, role } = model.claims;
  const roles = new Set(filter.roles);
  return row.flatMap((at, index) => {
    const [columnAt = -1, measureAt = -1, roleAt] = [column[index], measure[index], role[index]];
    const stands =
      keep.rows[at] === true &&
      keep.columns[columnAt] === true &&
      keep.measures[measureAt] === true &&
      (roles.size === 0 || (roleAt !== undefined && roles.has(roleAt)));
    return stands && keep.fits(model.rows[at], model.columns[columnAt], model.measures[measureAt])
      ? [index]
      : [];
  });
}
