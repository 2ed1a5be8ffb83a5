import type { Client } from '../../shared/contract/client.ts';
import type { Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

const lab = { id: null, name: 'مختبر النواة للذكاء الاصطناعي' };
const vendor = { id: 'anthropic', name: 'Anthropic' };
const title = 'شركة Anthropic تتهم مختبر DeepSeek بحصاد 24,000 حساب (2026)';

/** An incident told in Arabic with Latin names and numbers, by speakers with names in several scripts; told once. */
async function tellInArabic(client: Client): Promise<string> {
  const { items } = await client.request('incidents.list', {});
  const told = items.find((incident) => incident.title === title);
  if (told) return told.id;
  const { id: incident } = await client.request('incidents.create', {
    fields: {
      title,
      happened: '2026-04',
      summary: 'تقول Anthropic إن 24,000 حساب استُخدمت (16 مليون محادثة)؛ ولم يرد المختبر بعد.',
      parties: [
        { actor: vendor, role: 'accuser' },
        { actor: lab, role: 'accused' },
        { actor: { id: null, name: '深度求索实验室' }, role: 'accused' },
        { actor: { id: null, name: 'מעבדת C (ישראל)' }, role: 'affected' },
      ],
      themes: ['model-distillation'],
      steps: [{ text: 'فُتحت حسابات بأسماء مزيفة عبر proxy.example:8080', when: '2026-03' }],
    },
  });
  const claim = async (text: string): Promise<string> =>
    (
      await client.request('claims.create', {
        fields: { incident, type: 'attribution', text, about: [lab] },
      })
    ).id;
  const says = (
    of: string,
    speaker: typeof lab | typeof vendor,
    stance: 'asserts' | 'denies',
    said: string,
  ) => client.request('assertions.create', { fields: { claim: of, speaker, stance, said } });
  const first = await claim('حصد المختبر مخرجات Claude عبر API (v2.1) بنسبة 40%.');
  await says(first, vendor, 'asserts', '2026-04-02');
  await says(first, lab, 'denies', '2026-04-05');
  const second = await claim('三家实验室被指大规模采集 Claude 的输出，用于训练竞争模型。');
  await says(second, { id: null, name: '新华社' }, 'asserts', '2026-04-20');
  await client.request('measures.create', {
    fields: {
      kind: 'rate-limiting',
      by: lab,
      title: 'حد معدل الطلبات إلى 100 في الدقيقة (rate limit)',
      incidents: [incident],
      themes: ['model-distillation'],
      life: [{ status: 'in-force', from: '2026-05-01' }],
    },
  });
  return incident;
}

const told = async (stage: Stage): Promise<string> => tellInArabic(stage.client);

/** Whole screens of texts that run from right to left or without spaces, with names of other scripts in them. */
export const scriptScreens: readonly Screen[] = [
  {
    name: 'scripts-incident',
    show: async (stage) => {
      await stage.go(`#/incident/${await told(stage)}`);
      await stage.page.getByRole('heading', { level: 1 }).waitFor();
      await stage.page.getByText(stage.strings.tokens.stance.denies).first().waitFor();
    },
  },
  {
    name: 'scripts-timeline',
    show: async (stage) => {
      await stage.go(`#/timeline?incident=${await told(stage)}&lanes=actor`);
      await stage.page.getByRole('listbox').getByRole('option').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'scripts-entry',
    show: async (stage) => {
      await stage.go(`#/timeline?incident=${await told(stage)}&view=table`);
      await stage.page.getByRole('row').nth(1).getByRole('button').click();
      await stage.page.getByRole('complementary', { name: stage.strings.entry.label }).waitFor();
    },
  },
  {
    name: 'scripts-measures',
    show: async (stage) => {
      await told(stage);
      await stage.go('#/measures');
      await stage.page.getByRole('table').waitFor();
    },
  },
  {
    name: 'scripts-actors',
    show: async (stage) => {
      await told(stage);
      await stage.go(`#/actors?open=${encodeURIComponent(lab.name)}`);
      await stage.page.getByRole('heading', { name: stage.strings.actors.beside }).waitFor();
    },
  },
  {
    name: 'scripts-share',
    show: async (stage) => {
      await stage.go(`#/share?incident=${await told(stage)}`);
      await stage.page.getByRole('region', { name: stage.strings.share.lines }).waitFor();
    },
  },
];
