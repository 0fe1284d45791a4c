// The popup's words in the reader's language.
import type { Speech } from '@/components/page/record-view';
import { type Language, type Locale, resolveLocale, type Translate, translator } from '@/lib/i18n/catalogue';
import { page as pageEn } from '@/lib/i18n/en/page';
import { popup as popupEn } from '@/lib/i18n/en/popup';
import { reasons as reasonsEn } from '@/lib/i18n/en/reasons';
import { words as wordsEn } from '@/lib/i18n/en/words';
import { page as pageCn } from '@/lib/i18n/zh-cn/page';
import { popup as popupCn } from '@/lib/i18n/zh-cn/popup';
import { reasons as reasonsCn } from '@/lib/i18n/zh-cn/reasons';
import { words as wordsCn } from '@/lib/i18n/zh-cn/words';
import { page as pageTw } from '@/lib/i18n/zh-tw/page';
import { popup as popupTw } from '@/lib/i18n/zh-tw/popup';
import { reasons as reasonsTw } from '@/lib/i18n/zh-tw/reasons';
import { words as wordsTw } from '@/lib/i18n/zh-tw/words';

const SECTIONS = {
  'zh-CN': { ...pageCn, ...reasonsCn, ...wordsCn, ...popupCn },
  'zh-TW': { ...pageTw, ...reasonsTw, ...wordsTw, ...popupTw },
  en: { ...pageEn, ...reasonsEn, ...wordsEn, ...popupEn },
};

export interface PopupSpeech {
  locale: Locale;
  t: Translate<(typeof SECTIONS)['zh-CN']>;
  /** The part that the page's record views speak. */
  page: Speech;
}

export function popupSpeech(language: Language, browserLanguages: readonly string[]): PopupSpeech {
  const locale = resolveLocale(language, browserLanguages);
  const t = translator<(typeof SECTIONS)['zh-CN']>(locale, SECTIONS);
  return { locale, t, page: { locale, t } };
}
