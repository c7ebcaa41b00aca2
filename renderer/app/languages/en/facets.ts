/** Sifting the picture by facets, in English. */
export const facets = {
  facet: {
    kind: 'kind',
    system: 'system of bodies',
    level: 'level of bodies',
    category: 'category of bodies',
    place: 'place',
    relation: 'relation',
    role: 'role',
    document: 'document',
    year: 'year',
    classification: 'classification',
    basis: 'origin',
    outlook: 'target or result',
    status: 'word for the state',
    links: 'number of links',
  },
};
