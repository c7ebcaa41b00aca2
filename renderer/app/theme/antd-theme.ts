/** The tokens in Ant Design's words: its controls take Remit's ink, paper and measures. */
import type { ThemeConfig } from 'antd';
import { theme } from 'antd';
import type { Tokens } from './tokens.ts';

export function antdTheme(tokens: Tokens, isDark: boolean): ThemeConfig {
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: 'var(--font)',
      fontSize: 13,
      borderRadius: 3,
      controlHeight: 30,
      colorPrimary: tokens.ink,
      colorPrimaryHover: tokens.inkSoft,
      colorPrimaryActive: tokens.ink,
      colorInfo: tokens.ink,
      colorLink: tokens.ink,
      colorError: tokens.lead,
      colorWarning: tokens.warning,
      colorSuccess: tokens.support,
      colorText: tokens.ink,
      colorTextSecondary: tokens.inkSoft,
      colorTextTertiary: tokens.inkFaint,
      colorTextPlaceholder: tokens.inkFaint,
      colorTextLightSolid: tokens.surface,
      colorBgBase: tokens.surface,
      colorBgContainer: tokens.raised,
      colorBgElevated: tokens.raised,
      colorBgLayout: tokens.paper,
      colorBorder: tokens.lineStrong,
      colorBorderSecondary: tokens.line,
      controlItemBgActive: tokens.chosen,
      controlItemBgHover: tokens.hover,
      controlOutline: 'transparent',
      boxShadowSecondary: `0 6px 20px ${tokens.shadow}`,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
      Modal: { titleFontSize: 15 },
      Tooltip: { colorBgSpotlight: tokens.ink, colorTextLightSolid: tokens.surface },
    },
  };
}
