import { describe, expect, it } from 'vitest';
import { createCueFinder } from '../../../../shared/ledger/propose/cue-finder.ts';

const find = createCueFinder<'accuse' | 'accused' | 'reject' | 'silent'>({
  accuse: { en: ['accus*'], zh: ['指控'], any: ['J’accuse'] },
  accused: { en: ['accused of'] },
  reject: { de: ['wies ~ zurück'] },
  silent: { en: ['had not ~~ replied'] },
});
const found = (text: string, language: 'en' | 'de' | 'zh' = 'en') =>
  find(text, language).map(({ cue, start, end }) => [cue, text.slice(start, end)]);

describe('cues', () => {
  it('are found as words and by their stems', () => {
    expect(found('it accuses; re accuse, preaccused')).toEqual([
      ['accuse', 'accuses'],
      ['accuse', 'accuse'],
    ]);
  });

  it('give way to longer ones that hold them', () => {
    expect(found('accused of copying')).toEqual([['accused', 'accused of']]);
  });

  it('leave room for a clause, though not for the end of a sentence', () => {
    expect(found('meta wies die vorwurfe klar zuruck', 'de')).toEqual([
      ['reject', 'wies die vorwurfe klar zuruck'],
    ]);
    expect(found('meta wies darauf hin. es zog zuruck', 'de')).toEqual([]);
  });

  it('leave room for three words at most', () => {
    expect(found('it had not replied, had not so far publicly replied')).toEqual([
      ['silent', 'had not replied'],
      ['silent', 'had not so far publicly replied'],
    ]);
    expect(found('it had not been told that they replied')).toEqual([]);
  });

  it('need no spaces in Chinese', () => {
    expect(found('该公司指控对方', 'zh')).toEqual([['accuse', '指控']]);
  });

  it('count in every language where they are for any', () => {
    expect(found("j'accuse", 'de')).toEqual([['accuse', "j'accuse"]]);
  });
});
