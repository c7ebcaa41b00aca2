import { describe, expect, it } from 'vitest';
import { lineFacets, papersOf, thingFacets } from '../../../../../electron/main/service/facets.ts';
import {
  buildGraph,
  type ClaimEdge,
  type ClaimGraph,
  edgeOf,
} from '../../../../../graph-data/graph/index.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { paper, said, thing } from '../../../../support/claims.ts';

const id = (name: string): EntityId => name as EntityId;

const things: readonly EntityRecord[] = [
  { ...thing('甲局', 'agency'), properties: { level: 'city', system: 'government', category: 'unknown' } },
  { ...thing('东市', 'place'), fullName: '大省东市' },
  thing('西县', 'place'),
  thing('园区', 'initiative'),
  { ...thing('路', 'initiative'), properties: { jurisdiction: '东市' } },
  thing('举措', 'measure'),
];

const claims: readonly Statement[] = [
  said('园区', 'lies-in', '西县', 1),
  said('园区', 'of-place', '东市', 2),
  said('园区', 'concerns', '举措', 3),
  said('西县', 'lies-in', '东市', 4),
  said('甲局', 'leads', '举措', 5, 'lead'),
];

const graph: ClaimGraph = buildGraph(things, claims);

describe('thingFacets', () => {
  it('tells of a body its system, level and category; what is unknown is not stated', () => {
    expect(thingFacets(graph, id('甲局'))).toEqual({
      system: ['government'],
      level: ['city'],
      category: [''],
      place: [''],
    });
  });

  it('tells the places a thing is said to lie in or be about by their full names, and nothing but places', () => {
    expect(thingFacets(graph, id('园区'))).toEqual({ place: ['大省东市', '西县'] });
  });

  it('tells of a place its own name, not the one around it', () => {
    expect(thingFacets(graph, id('西县'))).toEqual({ place: ['西县'] });
  });

  it('falls back to where a thing is answered for, then to nothing', () => {
    expect(thingFacets(graph, id('路'))).toEqual({ place: ['东市'] });
    expect(thingFacets(graph, id('举措'))).toEqual({ place: [''] });
  });

  it('says nothing of what is not in the graph', () => {
    expect(thingFacets(graph, id('无'))).toEqual({});
  });
});

describe('lineFacets', () => {
  const documents = [
    { document: { ...paper('一号', '2023-04', '内部') } },
    { document: { ...paper('二号', null) } },
  ];
  const papers = papersOf(documents);

  function claimOf(document: string, qualifiers: Statement['qualifiers'] = {}): ClaimEdge {
    const statement = {
      ...said('甲局', 'leads', '举措', 7),
      document: `${document}.1` as DocumentId,
      qualifiers,
    };
    return edgeOf(buildGraph(things, [statement]), statement.id);
  }

  it('tells the document of a claim with its year and its classification', () => {
    expect(lineFacets(papers, claimOf('一号'))).toEqual({
      document: ['一号.1'],
      year: ['2023'],
      classification: ['内部'],
      basis: ['read'],
    });
  });

  it('leaves year and classification unstated where the paper bears none, or is not known', () => {
    for (const name of ['二号', '三号']) {
      expect(lineFacets(papers, claimOf(name))).toMatchObject({ year: [''], classification: [''] });
    }
  });

  it('tells outlook and status only of claims that have them', () => {
    expect(lineFacets(papers, claimOf('一号', { outlook: 'target', status: '续建' }))).toMatchObject({
      outlook: ['target'],
      status: ['续建'],
    });
    expect(Object.keys(lineFacets(papers, claimOf('一号')))).not.toContain('outlook');
  });
});
