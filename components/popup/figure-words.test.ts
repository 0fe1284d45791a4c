import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/annotations';
import { changeOf, shownValue } from './figure-words';
import { popupSpeech } from './speech';

const zh = popupSpeech('zh-CN', []);
const words = (measure: Figure['measure'], dir: Figure['dir'], base: string | null = null) => changeOf({ measure, dir, base }, zh);

describe('a value', () => {
  const value = (exact: string, approx: Figure['approx']) => shownValue({ exact, approx } as Figure, zh);

  it('never looks exact where the text says about, over or under', () => {
    expect(value('75 万吨', '>')).toBe('超75万吨');
    expect(value('60%', '~')).toBe('约60%');
    expect(value('60%', '=')).toBe('60%');
  });

  it('says so once', () => {
    expect(value('三成多', '>')).toBe('三成多');
  });
});

describe('what a row says of a change', () => {
  it('names the direction in words, since a colour alone does not tell a fall', () => {
    expect(words('yoy', 'down')).toBe('同比下降');
    expect(words('avg', 'up')).toBe('年均增长');
    expect(words('change', 'up', '2012年')).toBe('较2012年增长');
    expect(words('change', 'down')).toBe('下降');
  });

  it('says nothing of a direction that the text does not give, or of a level', () => {
    expect(words('yoy', null)).toBe('同比');
    expect(words('level', 'up')).toBe('数值');
  });

  it('leaves the sign to the value in English', () => {
    expect(changeOf({ measure: 'yoy', dir: 'down', base: null }, popupSpeech('en', []))).toBe('y/y');
  });
});
