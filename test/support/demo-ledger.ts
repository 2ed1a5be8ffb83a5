import type { Client } from '../../shared/contract/client.ts';

const named = (id: string, name: string) => ({ id, name });
const anthropic = named('anthropic', 'Anthropic');
const deepseek = named('deepseek', 'DeepSeek');
const moonshot = named('moonshot-ai', 'Moonshot AI');
const minimax = named('minimax', 'MiniMax');
const atlas = (id: string, label: string) => ({ scheme: 'MITRE ATLAS', version: '5.6.0', id, label });

/** One incident with everything that an incident can have, and others around it. */
export async function fillDemoLedger(client: Client): Promise<string> {
  const { articles } = await client.request('articles.list', { text: 'distillation', limit: 4 });
  const article = articles.find(({ title }) => title.startsWith('Anthropic accuses'))?.id ?? null;
  const { id: incident } = await client.request('incidents.create', {
    fields: {
      title: 'Three labs are said to have harvested Claude’s outputs at industrial scale',
      happened: '2026-02-23',
      happenedBasis: 'first-report',
      summary:
        'Anthropic says that about 24,000 accounts and 16 million exchanges served to train competing models. The accused had not replied when this was first reported.',
      parties: [
        { actor: anthropic, role: 'accuser' },
        { actor: deepseek, role: 'accused' },
        { actor: moonshot, role: 'accused' },
        { actor: minimax, role: 'accused' },
      ],
      themes: ['model-distillation'],
      articles: articles.map(({ id }) => id),
      externalIds: [{ namespace: 'atlas-case-study', id: 'AML.CS0056' }],
      handlingMark: 'green',
      steps: [
        {
          text: 'Accounts were opened under false names',
          technique: atlas('AML.T0021', 'Establish Accounts'),
          when: '2025-09~',
        },
        {
          text: 'Proxy services relayed the requests',
          technique: atlas('AML.T0008.005', 'AI Service Proxies'),
          by: { id: null, name: 'A reseller' },
        },
      ],
    },
  });
  await fillClaims(client, incident, article);
  await client.request('searchNotes.create', {
    fields: {
      incident,
      lookedFor: 'Any statement of Moonshot AI',
      where: 'its site and its accounts',
      on: '2026-02-24',
      actor: moonshot,
    },
  });
  await fillMeasures(client, incident);
  await fillOthers(client, incident);
  return incident;
}

async function fillClaims(client: Client, incident: string, article: string | null): Promise<void> {
  const claim = async (fields: object): Promise<string> =>
    (
      await client.request('claims.create', {
        fields: { incident, type: 'attribution', text: '', ...fields },
      })
    ).id;
  const assertion = async (fields: object): Promise<string> =>
    (
      await client.request('assertions.create', {
        fields: { claim: '', speaker: anthropic, stance: 'asserts', said: '2026-02-23', ...fields },
      })
    ).id;
  const attribution = await claim({
    text: 'Three labs harvested the outputs of Claude to train models of their own.',
    about: [deepseek, moonshot, minimax],
  });
  const quote =
    article === null ? null : await quoteOf(client, article, 'fraudulent accounts and proxy services');
  const said = await assertion({ claim: attribution, basis: 'own-telemetry', article, quote });
  const wire = { id: null, name: 'Example Wire' };
  await assertion({ claim: attribution, speaker: wire, stance: 'repeats', answers: said, article });
  await assertion({
    claim: attribution,
    speaker: deepseek,
    stance: 'denies',
    said: '2026-02-24',
    answers: said,
  });
  await assertion({
    claim: attribution,
    speaker: minimax,
    stance: 'declines-to-comment',
    said: '2026-02-25',
  });
  const about = [deepseek, moonshot, minimax];
  const accounts = { value: 24_000, unit: 'accounts', bound: 'about', window: '2025-09/2026-02' };
  const scale = await claim({
    type: 'scale',
    text: 'Accounts opened under false names served the harvest.',
    quantity: accounts,
    about,
  });
  const number = await assertion({ claim: scale, basis: 'own-telemetry', article });
  const corrected = await claim({
    type: 'scale',
    text: 'Accounts opened under false names served the harvest.',
    quantity: { ...accounts, value: 22_500 },
    about,
    supersedes: scale,
  });
  await assertion({ claim: corrected, stance: 'corrects', said: '2026-09-21', answers: number });
}

/** Words of an article as a reader would select them. */
async function quoteOf(client: Client, id: string, words: string) {
  const { text, article } = await client.request('articles.get', { id });
  const start = text.replace(/\s/gu, ' ').indexOf(words);
  const end = start + words.length;
  const around = { before: text.slice(Math.max(0, start - 60), start), after: text.slice(end, end + 60) };
  return { field: 'text', text: text.slice(start, end), start, end, ...around, hash: article.contentHash };
}

async function fillMeasures(client: Client, incident: string): Promise<void> {
  const { countermeasures } = await client.request('vocabulary.list', {});
  const kind = (part: string): string =>
    countermeasures.find(({ id }) => id.includes(part))?.id ?? countermeasures[0]?.id ?? part;
  const measure = (
    title: string,
    of: string,
    life: readonly { status: 'announced' | 'in-force' | 'withdrawn'; from: string }[],
  ) =>
    client.request('measures.create', {
      fields: {
        kind: kind(of),
        by: anthropic,
        title,
        incidents: [incident],
        themes: ['model-distillation'],
        life: [...life],
      },
    });
  await measure('Classifiers for distillation traffic', 'detection', [
    { status: 'announced', from: '2026-02-23' },
    { status: 'in-force', from: '2026-03' },
  ]);
  await measure('Hidden guardrail on bulk requests', 'rate', [
    { status: 'in-force', from: '2026-06-13' },
    { status: 'withdrawn', from: '2026-06-21' },
  ]);
}

async function fillOthers(client: Client, incident: string): Promise<void> {
  const others = [
    [
      'A coding agent leaks secrets through prompt injection',
      '2025-11-12',
      'demonstration',
      'prompt-injection',
    ],
    ['Proxy services resell access to closed models', '2026-01~', 'hazard', 'model-distillation'],
    ['Users notice a hidden guardrail', '2026-05-20/2026-06-13', 'issue', 'model-distillation'],
  ] as const;
  const related: { incident: string; relation: 'see-also' }[] = [];
  for (const [title, happened, sort, theme] of others) {
    const made = { title, happened, kind: sort, themes: [theme] };
    const { id } = await client.request('incidents.create', { fields: made });
    related.push({ incident: id, relation: 'see-also' });
  }
  await client.request('incidents.update', { id: incident, fields: { related: related.slice(1) } });
}
