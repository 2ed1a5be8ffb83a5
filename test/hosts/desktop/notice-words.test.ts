import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../../electron/hosts/desktop/notice-words.ts';
import { parseAddress } from '../../../renderer/address/address.ts';

const notice = (id: string, name: string, ...titles: string[]) => ({
  rule: { id, name },
  articles: titles.map((title) => ({ id: `art-${title}`, title })),
});

describe('a notification of the system', () => {
  it('has the name of the rule and the title, and leads to the one article', () => {
    const { title, body, hash } = noticeWords([notice('r1', 'Copied', 'Heron was copied')]);
    expect({ title, body }).toEqual({ title: 'Copied', body: 'Heron was copied' });
    expect(parseAddress(hash)).toMatchObject({
      page: 'inbox',
      by: 'article',
      article: 'art-Heron was copied',
      filter: { text: 'rule:r1', relevant: false, state: 'all' },
    });
  });

  it('names the first few of many, each article once, and leads to all of them', () => {
    const notices = [notice('r1', 'A', '1', '2', '3', '4'), notice('r2', 'B', '4', '5')];
    const { title, body, hash } = noticeWords(notices);
    expect({ title, body }).toEqual({ title: 'A, B', body: '1\n2\n3\n+ 2' });
    expect(parseAddress(hash)).toMatchObject({ article: null, filter: { text: 'rule:r1 OR rule:r2' } });
  });

  it('hands on no markup, no line breaks and no signs that turn the text around', () => {
    const { body } = noticeWords([notice('r1', 'A', '<a href="x">\u202egnp.exe\nsecond line</a>')]);
    expect(body).toBe('‹a href="x"› gnp.exe second line‹/a›');
    expect(noticeWords([notice('r1', 'A', 'x'.repeat(500))]).body).toHaveLength(120);
  });
});
