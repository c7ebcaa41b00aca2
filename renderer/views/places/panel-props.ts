/** What every face of the panel is given. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { KeptMap, PlacesModel } from '../../bridge/contract.ts';
import type { ArrangedPlaces, PlacesQuestion } from '../../state/places/index.ts';

export interface PanelProps {
  readonly model: PlacesModel;
  readonly kept: KeptMap;
  readonly arranged: ArrangedPlaces;
  readonly question: PlacesQuestion;
  readonly selected: EntityId | null;
  readonly open: (id: EntityId) => void;
}
