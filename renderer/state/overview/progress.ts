/** How far the search for positions is, while the first overview of a workspace is asked for. */
import { useEffect, useState } from 'react';
import { listen } from '../../bridge/client.ts';

/** Share that is done, 0 to 1; null before anything was told. */
export function useOverviewProgress(): number | null {
  const [share, setShare] = useState<number | null>(null);
  useEffect(
    () => listen('overview.progress', ({ done, total }) => setShare(total > 0 ? done / total : null)),
    [],
  );
  return share;
}
