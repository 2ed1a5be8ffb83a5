import { describe, expect, it } from 'vitest';
import { proposal } from '../../../../shared/model/proposal.ts';
import { threadMilliseconds } from '../../../support/thread-milliseconds.ts';
import { proposeFrom } from './read-text.ts';

const lead = 'Anthropic accused DeepSeek of distilling Claude. ';
const article = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  id: 'x',
  title: '',
  published: '2026-02-23',
  ...more,
  text: lead + text,
});

describe('hostile texts', () => {
  it.each([
    'DeepSeek accused ',
    'Anthropic, ',
    '24,000 accounts ',
    'DMCA. ',
    'wirft ',
    '1,',
    'in February ',
    '指控',
    'DeepSeek指控',
    'did not ',
    'a',
    '\ud800',
    '((((',
  ])('are read in time that grows with them: %j', (unit) => {
    const started = threadMilliseconds();
    const [first] = proposeFrom(article(unit.repeat(200_000 / unit.length)));
    expect(first?.articles).toEqual(['x']);
    // A square of these lengths takes minutes.
    expect(threadMilliseconds() - started).toBeLessThan(5000);
  });

  it('may have lone halves of pairs, which come out as a sign that JSON can carry', () => {
    const [first] = proposeFrom(
      article('\udc00 DeepSeek \ud83d denied it.', { title: '\ud800 Claude distilled' }),
    );
    expect(first && JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(JSON.stringify(first)).not.toMatch(/\\ud[89a-f]/i);
    expect(proposal.parse(first)).toEqual(first);
  });

  it('may have no date, or one that is none', () => {
    const dated = (published: string) => proposeFrom(article('', { published }))[0];
    expect(dated('')).toMatchObject({ date: null, datePrecision: null, dateBasis: null });
    expect(dated('yesterday')).toMatchObject({ date: null });
    expect(dated('2026')).toMatchObject({ date: '2026', datePrecision: 'year', dateBasis: 'publication' });
  });

  it('may name a source longer than a name may be', () => {
    const text = `${'They used 5,000 fake accounts for it. '.repeat(3)}`;
    const [first] = proposeFrom({
      id: 'x',
      title: 'DeepSeek denies distilling Claude',
      text,
      source: 'x'.repeat(5000),
    });
    expect(proposal.parse(first)).toEqual(first);
  });
});
