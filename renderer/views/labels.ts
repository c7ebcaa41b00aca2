/** Words of the ontology in the user's language. */
import { useTranslation } from 'react-i18next';
import type { RoleRuleId } from '../../graph-data/model/document.ts';
import type { Failure } from '../bridge/contract.ts';
import type { Announcement } from '../state/announcement/index.ts';
import {
  kindLabel,
  relatedWords,
  relationSentence,
  relationWords,
  roleRuleWords,
  ruleWords,
  verdictWords,
  type Wording,
  type WordLanguage,
} from '../state/ontology/index.ts';

function useLanguage(): WordLanguage {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}

export function useKindLabel(): (kind: string) => string {
  const language = useLanguage();
  return (kind) => kindLabel(kind, language);
}

/** A rule of reading by its name, with or without its version. */
export function useRuleWords(): (rule: string) => string {
  const language = useLanguage();
  return (rule) => ruleWords(rule, language);
}

export function useRelatedWords(): (relation: string) => string {
  const language = useLanguage();
  return (relation) => relatedWords(relation, language);
}

/** A relation as a sentence with `{source}` and `{target}`. */
export function useRelationSentence(): (relation: string) => string {
  const language = useLanguage();
  return (relation) => relationSentence(relation, language);
}

/** Words for a relation read from one end, or for a property. */
export function useClaimWords(): (relation: string, direction: 'source' | 'target') => string {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  return (relation, direction) => {
    if (!relation.startsWith('property:')) return relationWords(relation, direction, language);
    const key = relation.replace(':', '.');
    return i18n.exists(key) ? t(key as 'property.title') : relation.slice('property:'.length);
  };
}

/** A value of a closed set in words; one without words is shown as it is. */
export function useValueWords(): (set: string, value: string) => string {
  const { t, i18n } = useTranslation();
  return (set, value) => {
    const key = `${set}.${value}`;
    return i18n.exists(key) ? t(key as 'nature.target') : value;
  };
}

export function useRoleRuleWords(): (rule: RoleRuleId) => { label: string; reading: string } {
  const language = useLanguage();
  return (rule) => roleRuleWords(rule, language);
}

/** What happened, in words; a step that was undone is told within. */
export function useAnnouncementWords(): (announcement: Announcement) => string {
  const { t } = useTranslation();
  const words = (announcement: Announcement): string => {
    if ('facet' in announcement) {
      const { kind, facet, count } = announcement;
      return t(`announce.${kind}`, { facet: t(`facet.${facet}`), count });
    }
    if (announcement.kind === 'focused') {
      const said = t('announce.focused', { name: announcement.name });
      const { conflict } = announcement;
      return conflict === null ? said : [said, t(`conflicts.${conflict}`)].join(t('list.comma'));
    }
    if (announcement.kind === 'focusedLine') {
      const { from, to, correction } = announcement;
      const said = t('announce.focusedLine', { from, to });
      return correction === null ? said : [said, t(`amendments.${correction}`)].join(t('list.comma'));
    }
    if (!('what' in announcement)) return t(`announce.${announcement.kind}`, { ...announcement });
    const { kind, what, ...counted } = announcement;
    return t(`announce.${kind}`, { ...counted, what: what ? words(what) : t('work.begin') });
  };
  return words;
}

/** One of two wordings that came from the privileged side. */
export function useWording(): (wording: Wording) => string {
  const language = useLanguage();
  return (wording) => wording[language];
}

export function useVerdictWords(): (verdict: string) => string {
  const language = useLanguage();
  return (verdict) => verdictWords(verdict, language);
}

/** The day of a moment, as days are written in a language. */
const dayIn = (at: string, language: string): string => new Date(at).toLocaleDateString(language);

/** As days are written in the user's language. */
export function useDay(): (at: string) => string {
  const { i18n } = useTranslation();
  return (at) => dayIn(at, i18n.language);
}

interface Said {
  readonly author: string | null;
  readonly at: string;
  readonly note: string;
}

/** Who says it, when and why, as far as they are known. */
export const saidBy = ({ author, at, note }: Said, language: string): string =>
  [author, dayIn(at, language), note].filter(Boolean).join(' · ');

/** As `saidBy`, in the user's language. */
export function useSaidBy(): (said: Said) => string {
  const { i18n } = useTranslation();
  return (said) => saidBy(said, i18n.language);
}

/** What went wrong and what to do; the window's own failures bring no words along. */
export function useFailureWords(): (failure: Failure | null) => { message: string; hint: string } {
  const { t } = useTranslation();
  return (failure) => ({
    message: failure?.message || t('failure.unreachable'),
    hint: failure?.hint || t('failure.unreachableHint'),
  });
}
