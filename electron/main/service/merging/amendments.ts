/** The ledger of another workspace: entries are recognised by their id, and contradict one of ours that says another thing of the same. */
import { sayingOf } from '../../../../graph-data/assembly/index.ts';
import type { Amendment, AmendmentContent, ClaimReference } from '../../../../graph-data/model/amendment.ts';
import type { Label } from '../../../../graph-data/ontology/index.ts';
import type { MergeItem } from '../../../bridge/contract.ts';
import type { TakenIn } from '../../../database/index.ts';
import type { Language } from '../messages.ts';
import { sentenceWith } from '../sentences.ts';
import type { Brought, Part } from './types.ts';
import { dayOf, inLanguage, inOneLine } from './words.ts';

const sentence = ({ subject, object, relation }: ClaimReference): Label =>
  sentenceWith(subject.name, object?.name ?? '', { relation, qualifiers: {} });

/** What an entry speaks about: of two entries in force about one thing only one can hold. An added alias excludes no other. */
function aboutOf(content: AmendmentContent): string {
  switch (content.kind) {
    case 'claim-rejected':
    case 'claim-changed':
      return `claim ${content.claim.id}`;
    case 'claim-added':
      return `added ${content.subject.id} ${content.relation} ${content.object.id}`;
    case 'thing-renamed':
      return `name ${content.thing.id}`;
    case 'thing-aliased':
      return `alias ${content.thing.id} ${content.alias}`;
    case 'things-merged':
      return `merge ${content.merged
        .map(({ id }) => id)
        .sort()
        .join(' ')}`;
    case 'thing-split':
      return `split ${content.thing.id} ${content.claims
        .map(({ id }) => id)
        .sort()
        .join(' ')}`;
    case 'thing-adopted':
      return `adopt ${content.surface}`;
  }
}

const names = (things: readonly { readonly name: string }[]): string =>
  things.map(({ name }) => name).join('、');

function changeWords({
  subject,
  object,
  role,
  value,
}: Extract<AmendmentContent, { kind: 'claim-changed' }>['change']) {
  return [subject?.name, object?.name, role, value].filter((part) => part !== undefined).join(' · ');
}

/** What the entry says, in a few words. */
function wordsOf(content: AmendmentContent, language: Language): string {
  const zh = language !== 'en';
  switch (content.kind) {
    case 'claim-rejected':
      return zh ? '不成立' : 'does not hold';
    case 'claim-changed':
      return `${zh ? '改为' : 'changed to'} ${changeWords(content.change)}`;
    case 'claim-added':
      return zh ? '补充' : 'added';
    case 'thing-renamed':
      return `${zh ? '改名为' : 'renamed to'} ${content.name}`;
    case 'thing-aliased':
      return `${zh ? '又名' : 'also called'} ${content.alias}`;
    case 'things-merged':
      return `${zh ? '并入' : 'merged into'} ${content.into.name}`;
    case 'thing-split':
      return `${zh ? '拆出' : 'split off'} ${content.name}`;
    case 'thing-adopted':
      return `${zh ? '采用为' : 'adopted as'} ${content.name}`;
  }
}

function titleOf(content: AmendmentContent, language: Language): string {
  if ('claim' in content) return inLanguage(sentence(content.claim), language);
  if (content.kind === 'claim-added') {
    const { subject, object, relation } = content;
    return inLanguage(sentenceWith(subject.name, object.name, { relation, qualifiers: {} }), language);
  }
  if (content.kind === 'things-merged') return names(content.merged);
  return content.kind === 'thing-adopted' ? content.surface : content.thing.name;
}

function told({ content, author, at, note, withdrawnAt }: Amendment, language: Language): string {
  const back = withdrawnAt === null ? '' : language === 'en' ? 'withdrawn' : '已撤回';
  return inOneLine(wordsOf(content, language), note, author, dayOf(at), back);
}

interface Compared {
  readonly state: MergeItem['state'];
  readonly own: Amendment | null;
  readonly gives: Partial<TakenIn>;
}

function sameEntry(own: Amendment, entry: Amendment): Compared {
  const inForce = (each: Amendment): boolean => each.withdrawnAt === null;
  if (inForce(own) === inForce(entry)) return { state: 'there', own, gives: {} };
  return {
    state: 'conflict',
    own,
    gives: inForce(entry) ? { reinstated: [own.id] } : { withdrawn: [own.id] },
  };
}

function compareEntry(ledger: readonly Amendment[], entry: Amendment): Compared {
  const same = ledger.find(({ id }) => id === entry.id);
  if (same !== undefined) return sameEntry(same, entry);
  const about = aboutOf(entry.content);
  const own = ledger.find(({ content, withdrawnAt }) => withdrawnAt === null && aboutOf(content) === about);
  if (entry.withdrawnAt !== null || own === undefined)
    return { state: 'new', own: null, gives: { amendments: [entry] } };
  if (sayingOf(own.content) === sayingOf(entry.content)) return { state: 'there', own, gives: {} };
  return { state: 'conflict', own, gives: { withdrawn: [own.id], amendments: [entry] } };
}

const amendments: Part = async ({ ours, theirs, language }) => {
  const ledger = await ours.amendments();
  return (await theirs.amendments()).map((entry): Brought => {
    const { state, own, gives } = compareEntry(ledger, entry);
    return {
      item: {
        ...{
          id: `amendments ${entry.id}`,
          part: 'amendments',
          state,
          title: titleOf(entry.content, language),
        },
        ...{ ours: own && told(own, language), theirs: told(entry, language) },
      },
      gives,
    };
  });
};

export const ledgerParts: readonly Part[] = [amendments];
