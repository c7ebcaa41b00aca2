/** Providers around the one screen: theme, Ant Design's own language, the error boundary. */
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useLayoutEffect, useMemo } from 'react';
import { isDark, usePreferences } from '../state/preferences/index.ts';
import { Workbench } from '../views/workbench/workbench.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { changeLanguage } from './languages/index.ts';
import { antdTheme } from './theme/antd-theme.ts';
import { applyTokens, dark, light } from './theme/tokens.ts';

export function App() {
  const isDarkNow = usePreferences(isDark);
  const language = usePreferences((state) => state.language);
  const tokens = isDarkNow ? dark : light;
  const themeConfig = useMemo(() => antdTheme(tokens, isDarkNow), [tokens, isDarkNow]);

  useLayoutEffect(() => {
    applyTokens(document.documentElement, tokens, isDarkNow ? 'dark' : 'light');
  }, [tokens, isDarkNow]);
  useLayoutEffect(() => void changeLanguage(language), [language]);

  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      theme={themeConfig}
      button={{ autoInsertSpace: false }}
    >
      <ErrorBoundary>
        <Workbench />
      </ErrorBoundary>
    </ConfigProvider>
  );
}
