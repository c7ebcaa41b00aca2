/** The name of a thing on a sheet; goes to it. */
import type { Thing } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';

export function ThingLink({ thing }: { readonly thing: Thing }) {
  return (
    <button type="button" className="link" onClick={() => goTo(thing.id)}>
      {thing.number && <span className="number">{thing.number}</span>}
      {thing.name}
    </button>
  );
}
