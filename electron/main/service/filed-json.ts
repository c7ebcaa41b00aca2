/** A file that one Remit writes for another: JSON with its format and version, read as if anybody had written it. */
import { z } from 'zod';
import { FileProblem } from '../../files/index.ts';

export interface FiledKind {
  /** What the file holds; its format and its problems are called after it. */
  readonly name: 'views' | 'amendments';
  readonly version: number;
}

/** What every body of the kind begins with. */
export const filedHead = ({ name, version }: FiledKind) => ({
  format: z.literal(`remit-${name}`),
  version: z.literal(version),
});

export function printFiled({ name, version }: FiledKind, content: object): Uint8Array {
  const body = { format: `remit-${name}`, version, ...content };
  return new TextEncoder().encode(`${JSON.stringify(body, null, 2)}\n`);
}

/** Null for whatever is no JSON in UTF-8. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** @throws FileProblem `…-file-…` that names the file and the first thing wrong with it. */
export function parseFiled<Body>(
  kind: FiledKind,
  body: z.ZodType<Body>,
  file: string,
  bytes: Uint8Array,
): Body {
  const value = parsed(bytes);
  const envelope = z.looseObject({ format: filedHead(kind).format, version: z.int().min(1) });
  const head = envelope.safeParse(value);
  if (!head.success) throw new FileProblem(`${kind.name}-file-foreign`, { file });
  const { version } = head.data;
  if (version > kind.version) throw new FileProblem(`${kind.name}-file-newer`, { file, version });
  const result = body.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 200);
  throw new FileProblem(`${kind.name}-file-damaged`, { file, where });
}
