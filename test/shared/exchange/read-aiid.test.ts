import { describe, expect, it } from 'vitest';
import { readAiid } from '../../../shared/exchange/read-aiid.ts';
import { failureOf } from '../ledger/sample-records.ts';

const read = (document: unknown) =>
  readAiid(new TextEncoder().encode(JSON.stringify(document)), 'incidents.json');

const incident = {
  incident_id: 23,
  title: 'A shuttle was hit by a truck',
  description: 'A self-driving shuttle was hit on its first day.',
  date: '2017-11-08',
  AllegedDeployerOfAISystem: [{ name: 'Navya' }, { name: 'Keolis' }],
  AllegedDeveloperOfAISystem: [{ name: 'Navya' }],
  AllegedHarmedOrNearlyHarmedParties: [{ name: 'Passengers' }],
  reports: [
    {
      report_number: 242,
      title: 'Crash',
      url: 'https://news.example/crash?token=secret',
      source_domain: 'news.example',
      date_published: '2017-11-09T00:00:00.000Z',
      date_downloaded: '2019-04-13T00:00:00.000Z',
    },
    { url: 'javascript:alert(1)', source_domain: 'evil.example' },
  ],
};
const recordsOf = (document: unknown, wanted: string) =>
  read(document).records.flatMap(({ kind, record }) => (kind === wanted ? [record] : []));

describe('readAiid', () => {
  it('makes of each incident one of ours, with its number and whom it names', () => {
    expect(recordsOf({ data: { incidents: [incident] } }, 'incident')).toMatchObject([
      {
        title: 'A shuttle was hit by a truck',
        happened: '2017-11-08',
        externalIds: [{ namespace: 'aiid', id: '23' }],
        parties: [
          { actor: { id: null, name: 'Navya' }, role: 'accused' },
          { actor: { id: null, name: 'Keolis' }, role: 'accused' },
          { actor: { id: null, name: 'Passengers' }, role: 'affected' },
        ],
      },
    ]);
  });

  it('takes what it says for a claim by the database that nobody has decided', () => {
    expect(recordsOf([incident], 'claim')).toMatchObject([{ type: 'attribution', status: null }]);
    expect(recordsOf([incident], 'assertion')).toMatchObject([
      {
        speaker: { name: 'AI Incident Database' },
        basis: 'cites-another',
        link: { url: 'https://incidentdatabase.ai/cite/23' },
      },
      {
        speaker: { name: 'news.example' },
        stance: 'repeats',
        said: '2017-11-09',
        link: { url: 'https://news.example/crash', accessed: '2019-04-13' },
      },
    ]);
  });

  it('gives the same ids whenever it is read', () => {
    const ids = () => read([incident]).records.map(({ record }) => record.id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(4);
  });

  it('knows the names of the backup, too', () => {
    const { AllegedDeployerOfAISystem: _, ...rest } = incident;
    const backed = { ...rest, 'Alleged deployer of AI system': ['keolis'], reports: [242, 243] };
    expect(recordsOf({ incidents: [backed] }, 'incident')).toMatchObject([
      { parties: expect.arrayContaining([{ actor: { id: null, name: 'keolis' }, role: 'accused' }]) },
    ]);
  });

  it('leaves out with a sentence what is no incident, and refuses what has none', () => {
    expect(read([{ incident_id: 'x' }, incident]).refused).toEqual([
      expect.stringContaining('Incident 1 was left out: incident_id'),
      'A report of incident 23 was left out: "javascript:alert(1)" is no address of the web.',
    ]);
    expect(failureOf(() => read({ other: 1 })).message).toContain('no list of incidents');
  });
});
