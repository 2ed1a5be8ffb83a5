import { describe, expect, it } from 'vitest';
import { acceptProposal } from '../../../../shared/ledger/propose/accept-proposal.ts';
import { openProposals } from '../../../../shared/ledger/propose/open-proposals.ts';
import { incident } from '../../../../shared/model/incident.ts';
import { sampleProposal } from '../../../support/sample-proposal.ts';
import { articleOf, idOf, lab, vendor } from '../sample-records.ts';

const accept = (options: Partial<Parameters<typeof acceptProposal>[0]> = {}) =>
  acceptProposal({
    proposal: sampleProposal,
    refused: [],
    into: null,
    hashOf: () => 'f'.repeat(32),
    labelOf: (_, id) => `label of ${id}`,
    ...options,
  });

describe('acceptProposal', () => {
  it('makes an incident, then what belongs to it, each under a name that later lines use', () => {
    expect(accept().map(({ channel, as }) => [channel, as])).toEqual([
      ['incidents.create', 'incident'],
      ['claims.create', 'claim-0'],
      ['claims.create', 'claim-1'],
      ['assertions.create', 'said-1'],
      ['assertions.create', 'said-0'],
      ['assertions.create', 'said-2'],
      ['claims.create', 'legal-0'],
      ['assertions.create', undefined],
      ['measures.create', undefined],
    ]);
  });

  it('writes what is answered before the answer, and names it there', () => {
    const [, , , first, second] = accept();
    expect(first?.request).toMatchObject({ fields: { stance: 'asserts', answers: null, claim: '@claim-0' } });
    expect(second?.request).toMatchObject({
      fields: { stance: 'denies', answers: '@said-1', claim: '@claim-0' },
    });
  });

  it('keeps a quote with what stood around it and the hash of its text', () => {
    expect(accept()[3]?.request).toMatchObject({
      fields: { article: articleOf(1), quote: { text: 'words', after: ' more', hash: 'f'.repeat(32) } },
    });
  });

  it('adds to an incident that is there, and loses nothing of it', () => {
    const into = incident.parse({
      id: idOf(7),
      title: 'There',
      parties: [{ actor: { id: null, name: 'A reseller' }, role: 'intermediary' }],
      themes: ['jailbreak'],
      articles: [articleOf(9)],
    });
    const [first, claim] = accept({ into });
    expect(first).toMatchObject({
      channel: 'incidents.update',
      request: {
        id: idOf(7),
        fields: { themes: ['jailbreak', 'model-distillation'], articles: [articleOf(9), articleOf(1)] },
      },
    });
    expect(claim?.request).toMatchObject({ fields: { incident: idOf(7) } });
  });

  it('gives a legal theory to the accuser, about the accused', () => {
    expect(accept()[6]?.request).toMatchObject({
      fields: { type: 'legal-basis', text: 'label of dmca', about: [lab] },
    });
    expect(accept()[7]?.request).toMatchObject({ fields: { claim: '@legal-0', speaker: vendor } });
  });

  it('remembers what was refused in the same change', () => {
    const refused = [{ key: 'party lab', text: 'DeepSeek: accused' }];
    expect(accept({ refused }).at(-1)).toEqual({
      channel: 'refusals.create',
      request: { fields: refused[0] },
    });
  });
});

describe('openProposals', () => {
  it('leaves out lines that were refused, at every depth, and counts them', () => {
    const { proposals, refused } = openProposals(
      [sampleProposal],
      new Set(['party lab', 'lab denies', 'measure limits', 'legal dmca']),
    );
    expect(refused).toBe(4);
    expect(proposals[0]?.parties.map(({ key }) => key)).toEqual(['party v']);
    expect(proposals[0]?.claims[0]?.assertions.map(({ key }) => key)).toEqual(['v asserts']);
    expect(proposals[0]?.measures).toEqual([]);
  });

  it('leaves out a proposal that was refused as a whole', () => {
    expect(openProposals([sampleProposal], new Set([sampleProposal.key])).proposals).toEqual([]);
  });
});
