import { plural } from './plural.ts';

/** Articles that report one event, and those that are about one thing. */
export const stories = {
  related: {
    heading: 'About the same thing',
    both: 'Both:',
    having: (count: number) => plural(count, 'article has it', 'articles have it'),
  },
  stories: {
    list: 'Stories',
    group: 'Read by',
    by: { story: 'Stories', article: 'Articles' },
    count: (stories: number, articles: number) =>
      `${plural(stories, 'story', 'stories')}, ${plural(articles, 'article', 'articles')}`,
    size: (articles: number, origins: number) =>
      `${plural(articles, 'article', 'articles')}, ${plural(origins, 'origin', 'origins')}`,
    matching: (matching: number, all: number) => `${matching} of ${all} match`,
    unread: (count: number) => `${count.toLocaleString('en')} unread`,
    fresh: (count: number) => `New articles in ${plural(count, 'story', 'stories')}`,
    isOpened: 'opened',
    isClosed: 'closed',
    outlets: (names: string) => `From ${names}`,
    inArticles: (count: number, all: number) => `in ${count} of ${all} articles`,
    together: 'Together because of',
    byPerson: 'joined by hand',
    days: (count: number) => (count === 0 ? 'the same day' : `within ${plural(count, 'day', 'days')}`),
    copies: (count: number) => `${plural(count, 'copy', 'copies')}`,
    origins: {
      wire: 'Agency',
      'press-release': 'Press release',
      'own-post': 'Post of its own',
      statement: 'Statement',
      'own-reporting': 'Own reporting',
    },
    origin: (kind: string, name: string) => (name === '' ? kind : `${kind}: ${name}`),
    copyOf: (title: string) => `Copy of “${title}”`,
    thisOne: 'this article',
    heading: 'Its story',
    alone: 'Nobody else reports this event yet.',
    decisions: {
      same: (when: string) => `Joined by hand on ${when}`,
      'not-same': (when: string) => `Told apart by hand on ${when}`,
    },
    inList: 'In the list:',
    remembered: 'Wins over the machine, and can be undone.',
    bar: 'Decide about stories',
    join: 'One story',
    part: 'Not the same story',
    split: 'Take out of the story',
    splitThis: 'Take this article out of the story',
    joined: (count: number) => `${count} stories are one now.`,
    parted: 'These are two stories now, and stay so.',
    splitOff: (count: number) => `${plural(count, 'article', 'articles')} taken out of the story.`,
  },
};
