/** The view the address names; a skeleton stands in while it is loaded for the first time. */
import { Suspense } from 'react';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { usePlace } from '../../state/navigation/index.ts';
import { views } from '../registry.ts';

export function MainView() {
  const name = usePlace(({ history }) => history.present.view);
  const { Screen } = views[name];
  return (
    <Suspense fallback={<SkeletonLines count={9} />}>
      <Screen />
    </Suspense>
  );
}
