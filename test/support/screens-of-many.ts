import type { Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

const many = 150;
const actor = (n: number) => ({ id: null, name: `Laboratory number ${n}` });

/** An incident with more claims and more actors than anybody reads at once, as one change that can be undone. */
async function fileMany({ client }: Stage): Promise<void> {
  const { items } = await client.request('incidents.list', {});
  if (items.some(({ title }) => title === 'A very long list of accusations')) return;
  const party = (n: number) => ({
    actor: actor(n),
    role: n === 0 ? ('accuser' as const) : ('accused' as const),
  });
  const incident = {
    title: 'A very long list of accusations',
    happened: '2026-06-01',
    parties: Array.from({ length: 40 }, (_, n) => party(n)),
    themes: ['model-distillation'],
  };
  const claims = Array.from({ length: many }, (_, n) => [
    {
      channel: 'claims.create',
      as: `claim${n}`,
      request: {
        fields: {
          incident: '@incident',
          type: 'attribution',
          text: `Laboratory number ${n} harvested the outputs of a model by accounts and proxies.`,
          about: [actor(n)],
        },
      },
    },
    {
      channel: 'assertions.create',
      request: {
        fields: { claim: `@claim${n}`, speaker: actor(0), stance: 'asserts', said: '2026-06-02' },
      },
    },
  ]).flat();
  await client.request('batch.apply', {
    requests: [{ channel: 'incidents.create', as: 'incident', request: { fields: incident } }, ...claims],
  });
}

const idOfMany = async ({ client }: Stage): Promise<string> => {
  const { items } = await client.request('incidents.list', {});
  return items.find(({ title }) => title === 'A very long list of accusations')?.id ?? '';
};

/** Screens of more than anybody reads at once. The last of them takes it away again. */
export const manyScreens: readonly Screen[] = [
  {
    name: 'many-claims',
    show: async (stage) => {
      await fileMany(stage);
      await stage.go(`#/incident/${await idOfMany(stage)}`);
      await stage.page.getByText('Laboratory number 0 harvested').first().waitFor();
    },
  },
  {
    name: 'many-actors',
    show: async (stage) => {
      await fileMany(stage);
      await stage.go(`#/actors?open=${encodeURIComponent('Laboratory number 0')}`);
      await stage.page.getByRole('heading', { name: stage.strings.actors.beside }).waitFor();
    },
  },
  {
    name: 'many-beside',
    show: async (stage) => {
      await fileMany(stage);
      await stage.go(`#/actors?open=${encodeURIComponent('Laboratory number 0')}`);
      await stage.page.getByRole('heading', { name: stage.strings.actors.beside }).scrollIntoViewIfNeeded();
    },
    leave: ({ client }) => client.request('history.undo', {}),
  },
];
