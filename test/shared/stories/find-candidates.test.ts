import { describe, expect, it } from 'vitest';
import type { ArticleClues } from '../../../shared/stories/article-clues.ts';
import { createCandidateFinder } from '../../../shared/stories/find-candidates.ts';
import { spanOf } from '../../../shared/stories/span-of.ts';
import { createKeyTable, createMember } from '../../../shared/stories/story-members.ts';

const article = (id: string, published: string | null, ...names: string[]): ArticleClues => ({
  id,
  span: spanOf(published),
  language: 'en',
  clues: names.map((key) => ({ key, kind: 'name', weight: 2, text: key })),
  sketch: [],
  origin: { kind: 'own-reporting', key: id, name: '' },
  isRecap: false,
});

function candidates(id: string, ...articles: ArticleClues[]): string[] {
  const table = createKeyTable();
  const members = articles.map((one) => createMember(one, table));
  for (const member of members) table.add(member);
  const wanted = members.find((member) => member.article.id === id);
  return wanted
    ? createCandidateFinder(table)(wanted)
        .map((member) => member.article.id)
        .sort()
    : [];
}

describe('candidates', () => {
  it('share what is rare, and lie within two weeks', () => {
    expect(
      candidates(
        'one',
        article('one', '2026-03-10', 'Larkpay', 'Raman'),
        article('before', '2026-02-25', 'Larkpay', 'Raman'),
        article('long before', '2026-02-20', 'Larkpay', 'Raman'),
        article('after', '2026-03-24', 'Larkpay'),
        article('long after', '2026-03-27', 'Larkpay'),
        article('other', '2026-03-10', 'Heron'),
      ),
    ).toEqual(['after', 'before']);
  });

  it('may have appeared at any time that is not known better', () => {
    expect(
      candidates(
        'one',
        article('one', '2026-03-10', 'Larkpay'),
        article('that year', '2026', 'Larkpay'),
        article('undated', null, 'Larkpay'),
        article('another year', '2024', 'Larkpay'),
      ),
    ).toEqual(['that year', 'undated']);
  });

  it('are those nearest in time where a clue leads to many', () => {
    const each = Array.from({ length: 40 }, (_, minute) =>
      article(`${minute}`, `2026-03-10T00:${String(minute).padStart(2, '0')}:00Z`, 'Larkpay'),
    );
    const found = candidates('one', article('one', '2026-03-10T00:20:30Z', 'Larkpay'), ...each);
    expect(found).toHaveLength(14);
    expect(found.every((id) => Math.abs(Number(id) - 20.5) <= 14)).toBe(true);
  });
});
