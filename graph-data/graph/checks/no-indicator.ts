import type { EntityId } from '../../model/ids.ts';
import { STATING } from '../../ontology/index.ts';
import type { Check } from './check.ts';
import { lacking } from './findings.ts';
import type { GroundDocument } from './ground.ts';

/** Measures to which a figure is tied, by the claim's subject or by the place where it stands. */
function measured({ statements }: GroundDocument): ReadonlySet<EntityId> {
  return new Set(
    statements
      .filter(({ relation }) => STATING.has(relation))
      .flatMap(({ subject, evidence }) => [subject, ...evidence.flatMap(({ measure }) => measure ?? [])]),
  );
}

export const noIndicator: Check = {
  id: 'no-indicator',
  label: { zh: '没有指标', en: 'No indicator' },
  explanation: {
    zh: '举措里没有读到任何数值指标，完成与否难以衡量；批办单不在此列，整份文件都没有的合为一条。',
    en: 'No figure was read in the measure, so its completion is hard to tell; routing slips are left out, and a document without any is one finding.',
  },
  find: (ground) => {
    const papers = ground.documents.filter(({ document }) => document.type !== 'routing-slip');
    const known = new Map(papers.map((document) => [document, measured(document)]));
    return lacking(
      { ...ground, documents: papers },
      ({ id }, document) => known.get(document)?.has(id) !== true,
      {
        measure: { zh: '没有读到数值指标', en: 'No figure was read' },
        document: {
          zh: '文件的 {count} 项举措都没有读到数值指标',
          en: 'No figure was read in any of the {count} measures',
        },
      },
    );
  },
  positive: [
    {
      says: '两项中一项没有指标',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局']], indicator: true },
        { name: '治理河湖', lists: [['joint:市水利局']] },
      ],
      finds: [['治理河湖']],
    },
    {
      says: '都没有指标，只说一次',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局']] },
        { name: '治理河湖', lists: [['joint:市水利局']] },
      ],
      finds: [['文件']],
    },
  ],
  negative: [
    {
      says: '各有指标',
      measures: [{ name: '建设绿道', lists: [['joint:市住建局']], indicator: true }],
      finds: [],
    },
  ],
};
