/** Pages that can be handed in: they cross as the graph room makes them. */
export type {
  AgencyBrief,
  AgencyComparison,
  Bearer,
  BriefDocument,
  BriefDuty,
  BriefPartner,
  ComparedMeasure,
  Hanging,
  LaterMention,
  MeasurePage,
  Mention,
  Place,
  Thing,
} from '../../../graph-data/graph/brief/types.ts';
