import { describe, expect, it } from 'vitest';
import { proposal } from '../../../../shared/model/proposal.ts';
import { partiesOf, proposeFrom } from './read-text.ts';

const founding = {
  id: 'founding',
  title: "Anthropic accuses three Chinese AI labs of harvesting Claude's answers",
  text: `Anthropic on Monday accused DeepSeek, Moonshot AI and MiniMax of siphoning off the outputs of its Claude models to train rival systems, a practice known as distillation. The San Francisco company said the labs relied on automated scripts, proxy services and high-frequency queries.

It has put rate limiting, CAPTCHA checks and behavioural anomaly detection in place and is weighing litigation. The conduct breaches its terms of service, Anthropic said, and may violate the Digital Millennium Copyright Act and the Computer Fraud and Abuse Act. DeepSeek, Moonshot AI and MiniMax had not replied to requests for comment by the time of publication.`,
  published: '2026-02-23T18:30:00Z',
  source: 'The Daily Ledger',
};

describe('the story that gave rise to it', () => {
  const proposals = proposeFrom(founding);
  const [first] = proposals;

  it('proposes one incident with its parties, its theme and its day', () => {
    expect(proposals).toHaveLength(1);
    expect(partiesOf(first)).toEqual([
      'anthropic accuser',
      'deepseek accused',
      'moonshot-ai accused',
      'minimax accused',
    ]);
    expect(first).toMatchObject({
      title: 'DeepSeek, Moonshot AI, MiniMax: Illicit model distillation, alleged by Anthropic',
      kind: 'incident',
      date: '2026-02-23',
      datePrecision: 'day',
      dateBasis: 'first-report',
      status: 'alleged',
      articles: ['founding'],
    });
    expect(first?.themes[0]).toBe('model-distillation');
  });

  it('tells measures that were taken from those that are weighed, and who takes them', () => {
    expect(first?.measures.map(({ kind, mode, status, by }) => [kind, mode, status, by?.id])).toEqual([
      ['rate-limiting', 'adopted', 'in-force', 'anthropic'],
      ['captcha', 'adopted', 'in-force', 'anthropic'],
      ['behavioural-anomaly-detection', 'adopted', 'in-force', 'anthropic'],
      ['lawsuit', 'considered', 'proposed', 'anthropic'],
    ]);
  });

  it('names the legal theories', () => {
    expect(first?.legalBases.map(({ basis }) => basis)).toEqual(['terms-of-service', 'dmca', 'cfaa']);
  });

  it('lets the accuser assert it of each accused, and says of each that no reply was found that day', () => {
    const attributions = first?.claims.filter(({ type }) => type === 'attribution') ?? [];
    expect(
      attributions.map(({ about, status, assertions }) => [
        about[0]?.id,
        status,
        assertions.map(({ speaker, stance, said, answers }) => [speaker.id, stance, said, answers]),
      ]),
    ).toEqual(
      ['deepseek', 'moonshot-ai', 'minimax'].map((id) => [
        id,
        'alleged',
        [
          ['anthropic', 'asserts', '2026-02-23', null],
          [id, 'no-reply-found', '2026-02-23', `claim:attribution:${id}|anthropic|asserts`],
        ],
      ]),
    );
  });

  it('names the means and the purpose in words of its own, with the sentence that tells them', () => {
    const claims = first?.claims.filter(({ type }) => type === 'method' || type === 'motive') ?? [];
    expect(claims.map(({ text }) => text)).toEqual([
      'automated scripts',
      'proxy services',
      'high-frequency or bulk queries',
      'to train a model of their own',
    ]);
    expect(claims[0]?.assertions[0]?.quote.text).toBe(
      'The San Francisco company said the labs relied on automated scripts, proxy services and high-frequency queries.',
    );
  });

  it('quotes what stands where it says, with what stands around it', () => {
    for (const { assertions } of first?.claims ?? []) {
      for (const { quote } of assertions) {
        const field = quote.field === 'title' ? founding.title : founding.text;
        expect(field.slice(quote.start, quote.end)).toBe(quote.text);
        expect(field.slice(0, quote.start).endsWith(quote.before)).toBe(true);
        expect(field.slice(quote.end).startsWith(quote.after)).toBe(true);
      }
    }
    for (const { evidence } of [...(first?.parties ?? []), ...(first?.measures ?? [])]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { field, start, end, text } of evidence)
        expect((field === 'title' ? founding.title : founding.text).slice(start, end)).toBe(text);
    }
  });

  it('is what the schema says, with a key of its own for each line', () => {
    expect(proposal.parse(first)).toEqual(first);
    const lines = [
      ...(first?.parties ?? []),
      ...(first?.measures ?? []),
      ...(first?.legalBases ?? []),
      ...(first?.claims ?? []),
      ...(first?.claims.flatMap(({ assertions }) => assertions) ?? []),
    ].map(({ key }) => key);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has the same keys when it is told in another language', () => {
    const [french] = proposeFrom({
      id: 'fr',
      title: 'Anthropic accuse DeepSeek, Moonshot AI et MiniMax de distillation',
      text: 'Anthropic accuse DeepSeek, Moonshot AI et MiniMax d’avoir aspiré les réponses de Claude. Elle a mis en place des CAPTCHA et envisage une action en justice, pour violation de ses conditions d’utilisation.',
      published: '2026-02-24',
    });
    const keysOf = (lines: readonly { readonly key: string }[] = []) => lines.map(({ key }) => key);
    expect(keysOf(french?.parties)).toEqual(keysOf(first?.parties));
    expect(keysOf(first?.measures)).toEqual(expect.arrayContaining(keysOf(french?.measures)));
    expect(keysOf(french?.measures)).toEqual(['measure:captcha:anthropic', 'measure:lawsuit:anthropic']);
    expect(keysOf(french?.legalBases)).toEqual(['legal:terms-of-service']);
  });
});

describe('a firm that tells what was done to it', () => {
  const told = {
    id: 'told',
    title: 'Hugging Face says intruder copied private models',
    text: 'Hugging Face said on Wednesday that an intruder copied private models of 300 customers. It has rotated all keys.',
    published: '2026-03-12',
  };

  it('is affected, as it accuses nobody', () => {
    expect(partiesOf(proposeFrom(told)[0])).toEqual(['hugging-face affected']);
  });

  it('proposes an incident also where no theme has the words', () => {
    expect(proposeFrom(told)).toMatchObject([{ kind: 'incident', date: '2026-03-11' }]);
  });
});

describe('a firm in the title of which nothing else is told', () => {
  it('is the one whom it affects', () => {
    const [first] = proposeFrom({
      id: 'shared',
      title: 'Grok chats could be found in search engines',
      text: "Some 370,000 conversations with Grok were exposed by its share button. Ireland's regulator has opened an inquiry.",
      published: '2026-07-23',
    });
    expect(partiesOf(first)).toEqual(['xai affected']);
  });
});

describe('several texts', () => {
  const copy = { ...founding, id: 'copy', source: 'The Evening Ledger', published: '2026-02-24' };
  const other = {
    id: 'other',
    title: 'Garante fines OpenAI over ChatGPT data',
    text: 'The Italian regulator Garante fined OpenAI 15 million euros on 3 March for a breach of the GDPR by ChatGPT. OpenAI said it would appeal.',
    published: '2026-03-04',
  };

  it('of one statement are one incident, and one assertion with the outlets beside it', () => {
    const [first, ...more] = proposeFrom(founding, copy);
    expect(more).toEqual([]);
    expect(first?.articles).toEqual(['founding', 'copy']);
    const [asserted] = first?.claims[0]?.assertions ?? [];
    expect([asserted?.article, asserted?.alsoIn]).toEqual(['founding', ['copy']]);
  });

  it('of two events propose two incidents', () => {
    expect(proposeFrom(founding, other).map(({ articles }) => articles)).toEqual([['founding'], ['other']]);
  });

  it('that tell an event again months later add their articles to it and no second incident', () => {
    const again = {
      ...founding,
      id: 'again',
      title: 'What became of the distillation row',
      text: 'In February Anthropic accused DeepSeek, Moonshot AI and MiniMax of distilling Claude. Half a year on, none of the firms has been sued.',
      published: '2026-08-20',
    };
    expect(proposeFrom(founding, again).map(({ articles }) => articles)).not.toContainEqual(['again']);
  });
});

describe('texts that tell of no incident', () => {
  it.each([
    [
      'a product',
      'Google brings Gemini to Sheets',
      'Google is rolling out Gemini in Sheets. The AI assistant writes formulas and draws charts.',
    ],
    [
      'an opinion',
      'Opinion: Stop calling it theft',
      'When Anthropic accused DeepSeek of distilling Claude, it forgot where its own training data came from.',
    ],
    [
      'a satire',
      'OpenAI sues parrot (satire)',
      'OpenAI has sued a parrot for distilling the outputs of ChatGPT. The parrot declined to comment.',
    ],
    [
      'a novel',
      'The Copy, a novel',
      'In this novel an engineer sues OpenAI, which stole the weights of her AI model.',
    ],
    [
      'whisky',
      'How whisky is made',
      'The wash is distilled twice in copper stills and rests for three years.',
    ],
    [
      'a lesson',
      'What is model distillation?',
      'A small AI model learns from the outputs of a large one. This guide shows how to distil a model.',
    ],
    ['nothing', '', ''],
  ])('propose none: %s', (_what, title, text) => {
    expect(proposeFrom({ id: 'x', title, text, published: '2026-03-01' })).toEqual([]);
  });
});

describe('statuses', () => {
  const propose = (text: string) => proposeFrom({ id: 'x', title: '', text, published: '2026-03-01' })[0];

  it('are alleged for what a party says, and disputed where it is denied', () => {
    expect(propose('Anthropic accused DeepSeek of distilling Claude.')?.status).toBe('alleged');
    expect(propose('Anthropic accused DeepSeek of distilling Claude. DeepSeek denied it.')?.status).toBe(
      'disputed',
    );
  });

  it('are established by a fine, and not by a settlement', () => {
    expect(
      propose('The CNIL fined Clearview AI 20 million euros for breaching the GDPR with its AI.')?.status,
    ).toBe('established');
    expect(
      propose(
        'Anthropic settled with the Authors Guild, which had accused Anthropic of training AI on pirated books.',
      )?.status,
    ).toBe('alleged');
  });
});
