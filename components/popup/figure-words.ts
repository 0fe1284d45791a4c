// What a row says of a figure. A fall must read as a fall in words, not by its colour alone.
import { basisOf } from '@/components/page/record-view';
import { formatValue } from '@/lib/i18n/numbers';
import type { Figure } from '@/lib/model/annotations';
import type { PopupSpeech } from './speech';

type Change = Pick<Figure, 'measure' | 'base' | 'dir'>;

/** 同比下降, 较2012年增长, 比率 …; in English the value carries the sign and the basis stands alone. */
export function changeOf(figure: Change, { t, locale }: PopupSpeech): string {
  const basis = basisOf(figure, t);
  const { measure, base, dir } = figure;
  if (locale === 'en' || dir === null || measure === 'level' || measure === 'share') return basis;
  const direction = t(`direction.${dir}`);
  return measure === 'change' && base === null ? direction : `${basis}${direction}`;
}

/** Words inside a value that say already that it is not exact (三成多, 近千家, 十几个). */
const SAID = /[多余餘近超约約几幾]/;

/**
 * The value in the text's own words, with 约, 超 or 不到 where the text says so outside of them: alone it would look exact.
 * In English a number that English readers know.
 */
export function shownValue(figure: Figure, { t, locale }: PopupSpeech): string {
  if (locale === 'en') return formatValue(figure, locale);
  const exact = figure.exact.replace(/\s+/g, '');
  return figure.approx === '=' || SAID.test(exact) ? exact : `${t(`approx.${figure.approx}`)}${exact}`;
}
