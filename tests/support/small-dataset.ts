/** A dataset of one invented document with one measure and one body: small enough to break on purpose. */
import type { Dataset } from '../../graph-data/model/dataset.ts';
import { documentId, entityId, hashOf, statementId } from '../../graph-data/model/ids.ts';
import type { Evidence } from '../../graph-data/model/locator.ts';

export const SMALL_TEXT = '云岭市肉牛产业行动方案\n（一）建设养殖小区。（责任单位：市农牧局）\n';

const file = hashOf(SMALL_TEXT);
const document = documentId(file, 1);
const paper = entityId('document', document);
const measure = entityId('measure', document, '（一）', '建设养殖小区');
const body = entityId('agency', '云岭市', '农牧局');
const start = SMALL_TEXT.indexOf('市农牧局');

const place: Evidence = {
  document,
  section: measure,
  measure,
  paragraph: 2,
  line: 2,
  range: { start, end: start + 4 },
  wording: hashOf('市农牧局'),
};

const duty = {
  id: statementId(body, 'jointly-responsible', measure),
  subject: body,
  relation: 'jointly-responsible',
  object: measure,
  qualifiers: { role: 'joint', order: 1 },
  evidence: [place],
  document,
  origin: 'list',
  basis: 'read',
  rule: 'test@1',
  confidence: 1,
} as const;

/** Passes every check as it stands. */
export const smallDataset: Dataset = {
  files: [{ sha256: file, name: 'small.txt', byteLength: 100, encoding: 'utf-8' }],
  documents: [
    {
      id: document,
      entity: paper,
      file,
      part: 1,
      type: 'plan',
      title: '云岭市肉牛产业行动方案',
      number: null,
      issuer: null,
      date: null,
      classification: null,
      roleRule: { id: 'joint-as-printed', statedAt: null },
      range: { start: 0, end: SMALL_TEXT.length },
      firstLine: 1,
      lastLine: 2,
    },
  ],
  sections: [
    {
      id: measure,
      document,
      parent: null,
      level: 2,
      number: '（一）',
      heading: '建设养殖小区',
      isMeasure: true,
      order: 0,
      line: 2,
      headingRange: { start: 12, end: 21 },
      range: { start: 12, end: SMALL_TEXT.length },
    },
  ],
  entities: [
    {
      id: paper,
      kind: 'document',
      name: '云岭市肉牛产业行动方案',
      fullName: null,
      aliases: [],
      properties: { type: 'plan' },
    },
    {
      id: measure,
      kind: 'measure',
      name: '建设养殖小区',
      fullName: null,
      aliases: [],
      properties: { number: '（一）' },
    },
    {
      id: body,
      kind: 'agency',
      name: '市农牧局',
      fullName: '云岭市农牧局',
      aliases: [],
      properties: { level: 'city' },
    },
  ],
  statements: [
    duty,
    {
      ...duty,
      id: statementId(measure, 'part-of', paper),
      subject: measure,
      relation: 'part-of',
      object: paper,
      qualifiers: {},
    },
  ],
  issues: [],
};
