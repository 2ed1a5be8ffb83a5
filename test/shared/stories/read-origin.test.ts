import { describe, expect, it } from 'vitest';
import { cluesFor } from './made-clues.ts';

const origin = (text: string, source = 'Harbour News', url?: string) =>
  cluesFor({ id: 'a', title: 'Title', text, source, ...(url && { url }) }).origin;

describe('an origin', () => {
  it('is the agency that signs at the head or the foot', () => {
    const wire = { kind: 'wire', key: 'wire:Reuters', name: 'Reuters' };
    expect(origin('WASHINGTON, Dec 8 (Reuters) - Two men are held.')).toEqual(wire);
    expect(origin(`${'Two men are held. '.repeat(40)}(Reporting by A. B.; Reuters)`)).toEqual(wire);
    expect(origin('Two men are held, Reuters reported on Monday.')).toEqual(wire);
    expect(origin('据路透社报道，两名男子被捕。')).toEqual(wire);
    expect(origin('Two men are held.', 'Reuters')).toEqual(wire);
  });

  const longText = 'Nothing more is known of it so far. '.repeat(14);

  it.each([
    ['Reuters', `Two men are held. ${longText}(Reporting by A. B. in Singapore; editing by C. D.)`],
    ['AP', `Two men are held. ${longText}Copyright 2026 The Associated Press. All rights reserved.`],
    ['AFP', `Deux hommes sont détenus. ${longText}Avec AFP`],
    ['AFP', "Deux hommes sont détenus, a appris l'AFP de source judiciaire."],
    ['dpa', `Zwei Männer sind in Haft. ${longText}© dpa-infocom, dpa:260303-930-123456/1`],
    ['EFE', 'Madrid, 3 mar (EFE).- Dos hombres están detenidos.'],
    ['Anadolu Ajansı', `İki kişi gözaltında. ${longText}Kaynak: AA`],
    ['Anadolu Ajansı', "Anadolu Ajansı'nın haberine göre iki kişi gözaltında."],
    ['Xinhua', '新华社北京3月3日电（记者王伟）两名男子被捕。'],
    ['Kyodo', '【東京=共同】男2人が逮捕された。'],
    ['ANSA', '(ANSA) - ROMA, 03 MAR - Due uomini sono detenuti.'],
  ])('is %s by the credit line of its language', (name, text) => {
    expect(origin(text)).toMatchObject({ kind: 'wire', name });
  });

  it('is the agency that a collector of headlines names behind the title', () => {
    const given = { id: 'a', title: 'Two men are held - Reuters', text: '', source: 'Google News' };
    expect(cluesFor(given).origin).toMatchObject({ kind: 'wire', name: 'Reuters' });
  });

  it('is no agency that is only spoken of', () => {
    expect(origin('Thomson Reuters sued Ross over its headnotes.').kind).toBe('own-reporting');
    expect(origin(`The Bloomberg terminal has a chatbot. ${longText}`).kind).toBe('own-reporting');
  });

  it('is the agency by its short name only where it signs', () => {
    expect(origin('ANKARA (AA) - Karar yayımlandı.')).toMatchObject({ name: 'Anadolu Ajansı' });
    expect(origin('Rom (dpa) - Die Behörde hat entschieden.')).toMatchObject({ name: 'dpa' });
    expect(origin('La agencia multó a Voztel, informa EFE. Habrá recurso.')).toMatchObject({ name: 'EFE' });
    expect(origin('The AP course teaches it; AA batteries do not.')).toMatchObject({ kind: 'own-reporting' });
  });

  it('is a press release where a service or the text says so', () => {
    expect(origin('AUSTIN, June 1 /PRNewswire/ -- Ironclad announced a suite.').kind).toBe('press-release');
    expect(origin('Pressemitteilung. Die Firma stellt vor.').kind).toBe('press-release');
    expect(origin('Firma bugün duyurdu. Basın bülteni.').kind).toBe('press-release');
  });

  it('is a press release by its last line, and by the name of a service that sent it', () => {
    expect(origin(`Firm launches filter. ${longText}SOURCE Ironveil Inc.`).kind).toBe('press-release');
    expect(origin('Firm launches filter.', 'Business Wire').kind).toBe('press-release');
    expect(origin('Two men are held.', 'Gulf Business Wire').kind).toBe('own-reporting');
  });

  it('is the publisher that speaks of itself under its own name, but for papers', () => {
    expect(origin('We banned 212 accounts.', 'Anthropic')).toMatchObject({
      kind: 'own-post',
      name: 'Anthropic',
    });
    expect(origin('US officials said so.', 'OpenAI').kind).toBe('own-reporting');
    expect(origin('We asked both sides.', 'The New York Times').kind).toBe('own-reporting');
    expect(origin('We asked both sides.', 'Financial Press').kind).toBe('own-reporting');
  });

  it('is the publisher, on his own site', () => {
    const url = 'https://www.anthropic.com/news/x';
    expect(origin('We detected a campaign.', 'Anthropic', url)).toMatchObject({
      kind: 'own-post',
      name: 'Anthropic',
    });
    expect(origin('We closed it within minutes. Our keys are reset.', 'Quillbox blog').kind).toBe('own-post');
  });

  it('is a statement where the text says that it repeats one', () => {
    expect(origin('Brightwater said in a blog post that it was copied.').kind).toBe('statement');
    expect(origin('Das teilte Brightwater in einem Blogbeitrag mit.').kind).toBe('statement');
    expect(origin('Şirket blog yazısında bunu söyledi.').kind).toBe('statement');
    expect(origin('该公司在博客中表示如此。').kind).toBe('statement');
  });

  it('is its own reporting where nothing is said', () => {
    expect(origin('Two men are held.')).toEqual({
      kind: 'own-reporting',
      key: 'source:harbour news',
      name: 'Harbour News',
    });
    expect(origin('Two men are held.', '').key).toBe('article:a');
  });

  it('is the maker who tells of his own work, whoever he is, but no paper', () => {
    expect(origin('We found that an invite opens the door.', 'Kestrel Labs').kind).toBe('own-post');
    expect(origin('Ekibimiz bir açık buldu ve bildirdi.', 'Kestrel').kind).toBe('own-post');
    expect(origin('We found that an invite opens the door.', 'Harbour Times').kind).toBe('own-reporting');
    expect(origin('We hope that it gets better.', 'Kestrel Labs').kind).toBe('own-reporting');
  });

  it.each([
    ['The Harbour Times reported on Monday that OpenAI was hacked.', 'The Harbour Times'],
    ['Two men were held, according to the Financial Times.', 'Financial Times'],
    ['A flaw was first reported by The Information on Tuesday.', 'The Information'],
    ['Altman told The Verge that it was late.', 'The Verge'],
    ['Das berichtet der „Spiegel“ am Montag.', 'Spiegel'],
    ['Selon Le Monde, le parquet enquête.', 'Le Monde'],
    ['Según El País, la agencia investiga.', 'El País'],
    ["Financial Times'ın haberine göre şirket satılıyor.", 'Financial Times'],
    ['据财新报道，公司已报警。', '财新'],
  ])('is the paper that a text cites: %s', (text, name) => {
    expect(origin(text)).toMatchObject({ kind: 'own-reporting', name });
  });

  it('is one for a paper and all that cite it', () => {
    const own = origin('Two men were held.', 'The Harbour Times');
    expect(origin('Two men were held, the Harbour Times reported.').key).toBe(own.key);
    expect(origin('Two men were held, according to the WSJ.').key).toBe(
      origin('Two men were held.', 'The Wall Street Journal').key,
    );
  });

  it('is no firm that says something of itself', () => {
    for (const text of [
      'Anthropic reported a leak.',
      'According to Anthropic, it is fixed.',
      'Laut Anthropic ist nichts.',
    ])
      expect(origin(text).name).toBe('Harbour News');
  });

  it('keeps whom a report without work of its own has it from', () => {
    expect(origin('The company said that it was closed.').ascribes).toContain('the company');
    expect(origin('The company said so; people familiar with it say more.').ascribes).toBeUndefined();
    expect(origin('La empresa dice que está cerrado. Lo niega otra.').ascribes).toBeUndefined();
  });
});
