import type { Strings } from '../en.ts';
import { number } from './number.ts';

/** Tek bir olayı aktaran ve aynı konudaki makaleler. */
export const stories: Pick<Strings, 'stories' | 'related'> = {
  related: {
    heading: 'Aynı konuda',
    both: 'İkisinde de:',
    having: (count) => `${number(count)} makalede var`,
  },
  stories: {
    list: 'Haberler',
    group: 'Okuma düzeni',
    by: { story: 'Haberler', article: 'Makaleler' },
    count: (stories, articles) => `${number(stories)} haber, ${number(articles)} makale`,
    size: (articles, origins) => `${number(articles)} makale, ${number(origins)} köken`,
    matching: (matching, all) => `${number(matching)}/${number(all)} uyuyor`,
    unread: (count) => `${number(count)} okunmamış`,
    fresh: (count) => `${number(count)} haberde yeni makale var`,
    isOpened: 'açık',
    isClosed: 'kapalı',
    outlets: (names) => `Kaynaklar: ${names}`,
    inArticles: (count, all) => `${number(all)} makalenin ${number(count)} tanesinde`,
    together: 'Birlikte olmalarının nedeni:',
    byPerson: 'elle birleştirildi',
    days: (count) => (count === 0 ? 'aynı gün' : `${number(count)} gün içinde`),
    copies: (count) => `${number(count)} kopya`,
    origins: {
      wire: 'Ajans',
      'press-release': 'Basın bülteni',
      'own-post': 'Kendi yazısı',
      statement: 'Açıklama',
      'own-reporting': 'Kendi haberi',
    },
    origin: (kind, name) => (name === '' ? kind : `${kind}: ${name}`),
    copyOf: (title) => `“${title}” başlıklı makalenin kopyası`,
    thisOne: 'bu makale',
    heading: 'Ait olduğu haber',
    alone: 'Bu olayı henüz başka kimse aktarmadı.',
    decisions: {
      same: (when) => `${when} tarihinde elle birleştirildi`,
      'not-same': (when) => `${when} tarihinde elle ayrıldı`,
    },
    remembered: 'Makinenin kararından üstündür, geri alınabilir.',
    bar: 'Haberlere karar ver',
    join: 'Tek haber',
    part: 'Aynı haber değil',
    split: 'Haberden çıkar',
    splitThis: 'Bu makaleyi haberden çıkar',
    joined: (count) => `${number(count)} haber artık tek haber.`,
    parted: 'Bunlar artık iki ayrı haber ve öyle kalacak.',
    splitOff: (count) => `${number(count)} makale haberden çıkarıldı.`,
  },
};
