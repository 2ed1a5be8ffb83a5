import { describe, expect, it } from 'vitest';
import { channels, isChannelName } from '../../../shared/contract/channels.ts';
import { idOf } from '../ledger/sample-records.ts';

const names = Object.keys(channels);

describe('the list of channels', () => {
  it.each(names)('names %s as a noun and a verb', (name) =>
    expect(name).toMatch(/^[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*$/),
  );

  it.each(Object.entries(channels))('refuses in %s what is no object', (_, { request }) => {
    for (const value of [null, undefined, 'x', 1, []]) expect(request.safeParse(value).success).toBe(false);
  });

  it.each(Object.entries(channels))('refuses in %s a field that it does not know', (_, { request }) => {
    const result = request.safeParse({ surprise: 1 });
    expect(result.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });

  it('knows its own names alone', () => {
    expect(names.every(isChannelName)).toBe(true);
    expect(['hasOwnProperty', 'articles', ''].some(isChannelName)).toBe(false);
  });

  it('resets nothing in an update that it does not name', () => {
    const request = { id: idOf(1), fields: { title: 'Renamed' } };
    expect(channels['incidents.update'].request.parse(request)).toEqual({ ...request, why: '' });
  });

  it('fills in what a creation leaves out', () => {
    const { fields } = channels['incidents.create'].request.parse({ fields: { title: 'X' } });
    expect(fields).toMatchObject({ kind: 'incident', parties: [], articles: [] });
  });

  it('takes days in filters, not moments', () => {
    const list = channels['articles.list'].request;
    expect(list.safeParse({ since: '2026-02-23' }).success).toBe(true);
    expect(list.safeParse({ since: '2026-02-23T00:00:00.000Z' }).success).toBe(false);
  });
});
