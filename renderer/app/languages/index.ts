/** zh-CN first, English second; keys are typed from the Chinese strings. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { quotedTitle } from '../../state/workspace/documents.ts';
import { en } from './en/index.ts';
import { zh } from './zh-CN/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
    returnNull: false;
  }
}

export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
  });
  i18next.services.formatter?.add('quotedTitle', quotedTitle);
}

export async function changeLanguage(language: 'zh-CN' | 'en'): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
