import { describe, expect, it } from 'vitest';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import type { ArticleClues } from '../../../shared/stories/article-clues.ts';
import { createStoryGrouper, groupStories } from '../../../shared/stories/group-stories.ts';
import { accusation, cluesFor, inTurkish, otherEvent, retelling } from './made-clues.ts';

const first = cluesFor({ id: 'first', ...accusation, source: 'Reuters' });
const second = cluesFor({ id: 'second', ...retelling, published: '2026-03-03', source: 'Tech Morning' });
const turkish = cluesFor({ id: 'turkish', ...inTurkish, published: '2026-03-03', source: 'Gündem' });
const other = cluesFor({ id: 'other', ...otherEvent });
const all = [first, second, turkish, other];

const longestFirst = (a: readonly string[], b: readonly string[]): number =>
  b.length - a.length || (a.join() < b.join() ? -1 : 1);

const groups = (articles: readonly ArticleClues[], decisions: readonly StoryDecision[] = []) =>
  groupStories(articles, decisions)
    .map((story) => [...story.articles])
    .sort(longestFirst);

const decision = (verdict: StoryDecision['verdict'], ...groupsOf: string[][]): StoryDecision => ({
  id: '01980000-0000-7000-8000-000000000000',
  verdict,
  groups: groupsOf,
  at: '2026-03-04T00:00:00.000Z',
});

describe('a story', () => {
  it('is the articles on one event, in several languages', () => {
    expect(groups(all)).toEqual([['first', 'second', 'turkish'], ['other']]);
  });

  it('is named after its first article', () => {
    expect(
      groupStories(all)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['story-first', 'story-other']);
  });

  it('does not take in the same told again weeks later', () => {
    const later = cluesFor({ id: 'later', ...retelling, published: '2026-03-29' });
    expect(groups([first, second, later])).toEqual([['first', 'second'], ['later']]);
  });

  it('does not take in what followed from it two weeks later', () => {
    const inquiry = cluesFor({
      id: 'inquiry',
      title: 'Norland looks into the copied Heron',
      text: 'The attorney general of Norland asks Brightwater for its records on Heron.',
      published: '2026-03-15',
    });
    expect(groups([first, second, inquiry])).toEqual([['first', 'second'], ['inquiry']]);
  });

  it('does not take in a recap that names its event', () => {
    const recap = cluesFor({
      id: 'recap',
      title: 'This week in AI security: 31,000 fake accounts, Larkpay ledgers',
      text: `${accusation.text} ${otherEvent.text} Nora Feldkamp and Priya Raman spoke to us.`,
      published: '2026-03-04',
    });
    expect(groups([...all, recap])).toEqual([['first', 'second', 'turkish'], ['other'], ['recap']]);
  });

  it('does not take in a round-up that no title gives away', () => {
    const third = {
      title: 'Kestrel Bank fined for cloned voices',
      text: 'The watchdog of Norland fined Kestrel Bank 4.2 million euros for cloned voices of Tilda Moreau.',
    };
    const letter = cluesFor({
      id: 'letter',
      title: 'Fake accounts, lost ledgers and a costly voice',
      text: 'Hello again. Heron of Brightwater was copied by 31,000 accounts. At Larkpay an agent dropped a table, says Priya Raman. And Kestrel Bank pays 4.2 million for the voice of Tilda Moreau.',
      published: '2026-03-04',
    });
    const both = [cluesFor({ id: 'third', ...third }), cluesFor({ id: 'fourth', ...third, source: 'B' })];
    expect(groups([...all, ...both, letter])).toEqual([
      ['first', 'second', 'turkish'],
      ['fourth', 'third'],
      ['letter'],
      ['other'],
    ]);
  });

  it('does not take in a German round-up either, where every noun has a capital', () => {
    const text =
      'Die Bank Kestrel zahlt 4,2 Millionen Euro für die Stimme von Tilda Moreau. Der Agent von Larkpay löschte die Bücher von Priya Raman. Und 31.000 Konten kopierten Heron von Brightwater, sagt Feldkamp.';
    const fine = {
      text: 'The watchdog fined the lender Kestrel 4.2 million euros for cloned voices of Tilda Moreau.',
    };
    const both = [cluesFor({ id: 'third', ...fine }), cluesFor({ id: 'fourth', ...fine, source: 'B' })];
    const letter = cluesFor({ id: 'brief', title: 'Konten, Bücher, Stimmen', text, published: '2026-03-04' });
    expect(groups([...all, ...both, letter])).toContainEqual(['brief']);
  });

  it('takes no report for a round-up whose names two others each tell in part', () => {
    const whole = cluesFor({
      id: 'whole',
      title: 'Norport officers stop a shipment',
      text: 'It was stopped at Brindlow Quay, where it lay for a day: 2,345 machines of the firm Lumina Trade, told as heaters.',
    });
    const parts = [
      'Two directors of Lumina Trade are held. Their heaters at Brindlow Quay were none.',
      'What Lumina Trade sent were 2,345 machines.',
      'At Brindlow Quay lay 2,345 machines.',
    ].map((text, at) => cluesFor({ id: `part${at}`, title: '', text }));
    expect(groups([whole, ...parts])).toEqual([['part0', 'part1', 'part2', 'whole']]);
  });

  it('finds an article by the few clues that it shares, however much else it tells', () => {
    const own =
      'Ashdown Birchall Calloway Dunmore Everley Farnham Gresham Holbrook Ingleby Jessop Kirkby Lathom';
    const long = cluesFor({
      id: 'long',
      title: 'A walk through the archive',
      text: `We met ${own.split(' ').join(' and ')}. They spoke of Heron, Brightwater, 31,000 accounts and Nora Feldkamp.`,
    });
    expect(groups([...all, long])).toContainEqual(['first', 'long', 'second', 'turkish']);
  });

  it('is not glued to another by one article that tells of both', () => {
    const both = cluesFor({
      id: 'both',
      title: 'Heron was copied by 31,000 accounts, and Larkpay lost its ledgers',
      text: `Nora Feldkamp of Brightwater and Priya Raman of Larkpay had a bad day. ${otherEvent.text}`,
    });
    const stories = groups([...all, both]);
    expect(stories.find((ids) => ids.includes('other'))?.includes('first')).toBe(false);
  });

  it('does not grow from a vague pair by two different firms', () => {
    const pair = ['Ravel', 'Mimoza'].map((name, at) =>
      cluesFor({
        id: name,
        title: 'AI model jailbreak found',
        text: `Researchers of ${['Graz', 'Leeds'][at]} got ${name} to answer what it should refuse with a jailbreak prompt.`,
      }),
    );
    expect(groups(pair)).toHaveLength(2);
  });

  it('tells why its articles are together', () => {
    const [story] = groupStories(all);
    expect(story?.reasons).toMatchObject({ days: 0, copies: 0, decided: false });
    expect(story?.reasons.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Heron', 'Brightwater']),
    );
    expect(story?.reasons.numbers).toEqual(
      expect.arrayContaining([
        { text: '31,000', articles: 3 },
        { text: '18 million', articles: 3 },
      ]),
    );
  });
});

describe('the reasons of a story', () => {
  const reasonsFor = (...texts: readonly string[]) =>
    groupStories(
      texts.map((text, at) => cluesFor({ id: `${at}`, title: `Told by ${at}`, text, source: `S${at}` })),
    )[0]?.reasons;

  it('leave out words and small numbers beside names and large numbers', () => {
    const reasons = reasonsFor(
      'On Monday the ledgers of Larkpay vanished, 31,407 rows in 24 minutes, as Raman told it upstairs.',
      'Upstairs, Raman of Larkpay counted 31,407 rows gone after 24 minutes of ledgers burning.',
    );
    expect(reasons?.names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Larkpay', 'Raman']));
    expect(reasons?.numbers.map(({ text }) => text)).toEqual(['31,407']);
    expect(reasons?.words).toEqual([]);
  });

  it('are a few words where there is nothing else', () => {
    const text = 'gardeners upstairs burned ledgers, buttons, kettles, lanterns, orchards and ribbons';
    const reasons = reasonsFor(`So ${text} there.`, `But ${text} again here, as others have it.`);
    expect(reasons?.names).toEqual([]);
    expect(reasons?.words).toHaveLength(3);
  });
});

describe('origins', () => {
  const leak = 'left 212,000 logs of its Heron assistant open for nine hours at Ashdown';
  const post = cluesFor({
    id: 'post',
    title: 'Incident report on the open logs',
    text: `We have closed the store that ${leak}. Our customers were told.`,
    source: 'Quillbox blog',
  });
  const report = (id: string, text: string) =>
    cluesFor({ id, title: 'Quillbox logs left open', text, source: id, published: '2026-03-03' });
  const originsOf = (...articles: ArticleClues[]) =>
    groupStories([post, ...articles]).map(({ origins }) =>
      origins.map((origin) => [...origin.articles].sort()),
    );

  it('take in reports that say no more than the author of a statement did', () => {
    const byName = report('Breach Watch', `Quillbox ${leak}. It is closed now, says Quillbox.`);
    const asFirm = report('Siber Bülten', `Quillbox ${leak}. Şirket kapattığını açıkladı.`);
    expect(originsOf(byName, asFirm)).toEqual([[['Breach Watch', 'Siber Bülten', 'post']]]);
  });

  it('leave out reports that know more, or have it from others', () => {
    const title = 'Heron logs at Ashdown';
    const knowing = cluesFor({
      id: 'knowing',
      title,
      text: 'Some 212,000 logs of Heron stood open, the company said. Insiders of Quillbox tell of more at Ashdown.',
      source: 'Harbour',
    });
    const ofOthers = cluesFor({
      id: 'others',
      title,
      text: 'Ardent Labs says that it came upon 212,000 logs of Heron at Ashdown: Quillbox had no lock there.',
      source: 'Valley',
    });
    expect(originsOf(knowing, ofOthers)).toEqual([[['knowing'], ['others'], ['post']]]);
  });

  it('are fewer than articles where one text was printed again', () => {
    const reprint = cluesFor({
      id: 'reprint',
      ...accusation,
      title: 'Rivals copied Heron, says its maker',
      source: 'Prairie Herald',
      published: '2026-03-03',
    });
    const [story] = groupStories([first, reprint, second]);
    expect(story?.articles).toEqual(['first', 'reprint', 'second']);
    expect(story?.origins.map(({ kind, name, articles }) => [kind, name, articles])).toEqual([
      ['wire', 'Reuters', ['first', 'reprint']],
      ['own-reporting', 'Tech Morning', ['second']],
    ]);
    expect([...(story?.copyOf ?? [])]).toEqual([['reprint', 'first']]);
    expect(story?.reasons.copies).toBeCloseTo(1 / 3);
  });
});

describe('what a person decided', () => {
  it('joins what the machine keeps apart', () => {
    expect(groups(all, [decision('same', ['other', 'second'])])).toEqual([
      ['first', 'other', 'second', 'turkish'],
    ]);
    expect(groupStories(all, [decision('same', ['other', 'second'])])[0]?.reasons.decided).toBe(true);
  });

  it('parts what the machine puts together, and new articles do not undo it', () => {
    const parted = decision('not-same', ['turkish'], ['first', 'second']);
    expect(groups(all, [parted])).toEqual([['first', 'second'], ['other'], ['turkish']]);
    const more = cluesFor({ id: 'more', ...retelling, published: '2026-03-03', source: 'Other' });
    const stories = groups([...all, more], [parted]);
    expect(stories.find((ids) => ids.includes('turkish'))?.includes('first')).toBe(false);
  });

  it('is followed at once, and no longer when it is taken back', () => {
    const grouper = createStoryGrouper();
    grouper.add(all);
    grouper.regroup();
    grouper.decide([decision('not-same', ['turkish'], ['first', 'second'])]);
    expect(grouper.regroup().stories.map(({ articles }) => articles)).toEqual([
      ['first', 'second'],
      ['turkish'],
    ]);
    grouper.decide([]);
    const { stories, gone } = grouper.regroup();
    expect(stories.map(({ articles }) => articles)).toEqual([['first', 'second', 'turkish']]);
    expect(gone).toEqual(['story-turkish']);
  });

  it('names articles that are not here without harm', () => {
    expect(groups([first], [decision('same', ['first', 'unknown'])])).toEqual([['first']]);
  });
});

describe('grouping', () => {
  it('gives the same stories in whatever order articles are given', () => {
    expect(groupStories(all.toReversed())).toEqual(groupStories(all));
  });

  it('gives the same stories when articles come one by one', () => {
    const grouper = createStoryGrouper();
    const known = new Map<string, readonly string[]>();
    for (const article of [turkish, other, second, first]) {
      grouper.add([article]);
      const { stories, gone } = grouper.regroup();
      for (const id of gone) known.delete(id);
      for (const { id, articles } of stories) known.set(id, articles);
    }
    expect([...known.values()].sort(longestFirst)).toEqual([['first', 'second', 'turkish'], ['other']]);
  });

  it('tells only what changed', () => {
    const grouper = createStoryGrouper();
    grouper.add([first, other]);
    expect(grouper.regroup().stories).toHaveLength(2);
    expect(grouper.regroup()).toEqual({ gone: [], stories: [] });
    grouper.add([second]);
    expect(grouper.regroup().stories.map(({ articles }) => articles)).toEqual([['first', 'second']]);
  });

  it('lets articles go, and twins of what is gone stay', () => {
    const twin = { ...first, id: 'twin' };
    const grouper = createStoryGrouper();
    grouper.add([first, twin, other]);
    expect(grouper.regroup().stories.map(({ articles }) => articles)).toEqual([['first', 'twin'], ['other']]);
    grouper.remove(['first', 'other']);
    const { gone, stories } = grouper.regroup();
    expect(stories.map(({ articles }) => articles)).toEqual([['twin']]);
    expect([...gone].sort()).toEqual(['story-first', 'story-other']);
  });

  it('renews an article that was changed', () => {
    const grouper = createStoryGrouper();
    grouper.add(all);
    grouper.regroup();
    grouper.add([cluesFor({ id: 'other', ...retelling, published: '2026-03-03' })]);
    expect(grouper.regroup().stories.map(({ articles }) => [...articles].sort())).toEqual([
      ['first', 'other', 'second', 'turkish'],
    ]);
  });
});
