/** 曾用名, 合并自 …: what the user said about the names of a thing, with the way to take it back. */
import type { EntityDetail } from '../../bridge/contract.ts';
import { FactLine } from '../names/fact-line.tsx';

export function NamingFacts({ naming }: Pick<EntityDetail, 'naming'>) {
  if (naming.length === 0) return null;
  return (
    <ul className="naming-facts">
      {naming.map((fact) => (
        <FactLine key={fact.amendment} fact={fact} />
      ))}
    </ul>
  );
}
