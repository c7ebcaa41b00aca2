/** The report of a merge as a text a person keeps or sends on. */
import type { MergePart, MergeReport } from '../bridge/contract.ts';
import type { Language } from './service/messages.ts';

type Outcome = MergeReport['lines'][number]['outcome'];

interface Words {
  readonly title: string;
  readonly from: string;
  readonly backup: string;
  readonly already: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly parts: Readonly<Record<MergePart, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    title: '并入报告',
    from: '并入的工作区',
    backup: '并入前的备份',
    already: '此前已有，未重复并入',
    outcomes: {
      taken: '已并入',
      waits: '本工作区有另一版本，请在“导入”中决定',
      ours: '有冲突，保留本工作区的',
      theirs: '有冲突，采用对方的',
    },
    parts: {
      documents: '文件',
      texts: '原文',
      amendments: '更正',
      reviews: '审阅过的内容',
      confirmations: '确认过的职责规则',
      acceptances: '核对意见',
      roleRules: '职责规则',
      notes: '笔记与书签',
      views: '保存的视图',
      map: '底图',
    },
  },
  en: {
    title: 'Merge report',
    from: 'Workspace taken in',
    backup: 'Backup from before',
    already: 'Here already, not taken in again',
    outcomes: {
      taken: 'Taken in',
      waits: 'Another edition is here: decide in “Imports”',
      ours: 'In conflict: ours kept',
      theirs: 'In conflict: theirs taken',
    },
    parts: {
      documents: 'Document',
      texts: 'Text',
      amendments: 'Amendment',
      reviews: 'Reviewed readings',
      confirmations: 'Confirmed role rule',
      acceptances: 'Accepted finding',
      roleRules: 'Role rule',
      notes: 'Note or bookmark',
      views: 'Saved view',
      map: 'Map',
    },
  },
};

/** `\r\n` and a byte order mark, so that every editor of an office shows it. */
export function mergeReportText(
  { file, backup, alreadyThere, lines }: MergeReport,
  language: Language,
): string {
  const words = WORDS[language];
  const groups = (Object.keys(words.outcomes) as Outcome[]).flatMap((outcome) => {
    const members = lines.filter((line) => line.outcome === outcome);
    if (members.length === 0) return [];
    return [
      '',
      `${words.outcomes[outcome]} ${members.length}`,
      ...members.map(({ part, title }) => `  ${words.parts[part]}\t${title}`),
    ];
  });
  const head = [
    words.title,
    `${words.from}\t${file}`,
    `${words.backup}\t${backup}`,
    `${words.already}\t${alreadyThere}`,
  ];
  return `\ufeff${[...head, ...groups].join('\r\n')}\r\n`;
}
