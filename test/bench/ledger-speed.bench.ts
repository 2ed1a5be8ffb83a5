import type { ChannelName, RequestOf } from '../../shared/contract/channels.ts';
import { printFigures } from '../support/figures.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

/**
 * A ledger of 10,000 incidents and 100,000 assertions, one incident with a thousand claims: how long its lists take, right
 * after a change, asked again, and as known on a day that was not asked for before.
 */
const incidents = 10_000;
const large = 1000;
const speakers = Array.from({ length: 200 }, (_, n) => ({ id: null, name: `Speaker ${n}` }));

type Request = { readonly channel: string; readonly as?: string; readonly request: object };

const dayOfRun = (n: number): string =>
  new Date(Date.UTC(2023, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** An incident with so many claims; of each one assertion and what answers it. */
function incidentOf(n: number, claims: number, answers: number): Request[] {
  const speaker = (at: number) => speakers[(n + at) % speakers.length];
  const said = dayOfRun(n % 1200);
  const one = (at: number): Request[] => [
    {
      channel: 'claims.create',
      as: `c${n}-${at}`,
      request: { fields: { incident: `@i${n}`, type: 'attribution', text: `Claim ${at} of ${n}` } },
    },
    {
      channel: 'assertions.create',
      as: `s${n}-${at}`,
      request: { fields: { claim: `@c${n}-${at}`, speaker: speaker(at), stance: 'asserts', said } },
    },
    ...Array.from({ length: answers }, (_, answer) => ({
      channel: 'assertions.create',
      request: {
        fields: {
          claim: `@c${n}-${at}`,
          speaker: speaker(at + answer + 1),
          stance: answer % 3 === 0 ? 'denies' : 'repeats',
          answers: `@s${n}-${at}`,
          said: dayOfRun((n % 1200) + answer),
        },
      },
    })),
  ];
  return [
    {
      channel: 'incidents.create',
      as: `i${n}`,
      request: {
        fields: { title: `Incident ${n}`, happened: said, parties: [{ actor: speaker(0), role: 'accuser' }] },
      },
    },
    ...Array.from({ length: claims }, (_, at) => one(at)).flat(),
  ];
}

/** Notes how long each turn of the loop is held by work of this thread, which what else runs on the machine does not stretch. */
function watchTurns(turns: number[]): () => void {
  let last = process.threadCpuUsage();
  const note = (): void => {
    const { user, system } = process.threadCpuUsage(last);
    turns.push((user + system) / 1000);
    last = process.threadCpuUsage();
  };
  const timer = setInterval(note, 1);
  return () => {
    note();
    clearInterval(timer);
  };
}

/** As a script would: up to ten thousand requests a batch. Gives the id of the large incident. */
async function fill({ client }: TestEngine): Promise<string> {
  const made = await client.request('batch.apply', { requests: incidentOf(0, large, 7) });
  let requests: Request[] = [];
  for (let n = 1; n < incidents; n += 1) {
    requests.push(...incidentOf(n, 1, 9));
    if (requests.length < 9900 && n < incidents - 1) continue;
    await client.request('batch.apply', { requests });
    requests = [];
  }
  const [first] = made.results as { id: string }[]; // what creating a record answers
  return first?.id ?? '';
}

const lab = await openTestEngine({ checkResponses: false });
try {
  const { client } = lab;
  const incident = await fill(lab);
  const counted = await client.request('assertions.list', {});
  console.log(`${incidents} incidents, ${counted.total} assertions`);

  const measured = async <Name extends ChannelName>(
    what: string,
    channel: Name,
    requestOf: (run: number) => RequestOf<Name>,
    before: () => Promise<unknown> = async () => undefined,
  ): Promise<void> => {
    const times: number[] = [];
    const turns: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      await before();
      const stop = watchTurns(turns);
      const started = performance.now();
      await client.request(channel, requestOf(run));
      times.push(performance.now() - started);
      stop();
    }
    printFigures(what, times, 'ms');
    console.log(`${' '.repeat(44)} the loop was held for ${Math.max(0, ...turns).toFixed(0)} ms at most`);
  };
  const file = () => client.request('incidents.create', { fields: { title: 'One more' } });
  const onDay = (run: number) => ({ knownOn: { day: dayOfRun(200 + run * 50) } });
  const ofLarge = () => ({ incident });
  await measured('claims of the large incident', 'claims.list', ofLarge);
  await measured('claims of the large incident, after a change', 'claims.list', ofLarge, file);
  await measured('its assertions', 'assertions.list', ofLarge);
  await measured('as said by another day', 'claims.list', (run) => ({ incident, ...onDay(run) }));
  await measured('all incidents', 'incidents.list', () => ({}));
  await measured('all claims', 'claims.list', () => ({}));
  await measured('all claims, after a change', 'claims.list', () => ({}), file);
  const { items: said } = await client.request('assertions.list', ofLarge());
  let changed = 0;
  const change = () => {
    changed += 1;
    const id = said[changed * 8]?.id ?? '';
    return client.request('assertions.update', { id, fields: { stance: 'corroborates' } });
  };
  const filtered = () => ({ stances: ['denies' as const] });
  await measured('the timeline', 'timeline.chart', () => ({}));
  await measured('the timeline, narrowed', 'timeline.chart', filtered);
  await measured('the timeline, after a change', 'timeline.chart', () => ({}), change);
  await measured('the timeline, narrowed, after a change', 'timeline.chart', filtered, change);
  await measured('its counts, after a change', 'timeline.counts', () => ({}), change);
  await measured('words on it, after a change', 'timeline.chart', () => ({ text: 'claim of 77' }), change);
  await measured('the timeline, as said by another day', 'timeline.chart', (run) => onDay(run));
  await measured('all incidents, as said by another day', 'incidents.list', (run) => ({
    knownOn: { day: dayOfRun(210 + run * 50) },
  }));
} finally {
  await lab.dispose();
}
