import { describe, expect, it } from 'vitest';
import {
  actorMeant,
  emptySplit,
  splitProblem,
  splitRequest,
  toggled,
} from '../../../../renderer/pages/actors/split-draft.ts';

const row = { roles: [], incidents: 1, claims: 0, assertions: 0, measures: 0 };
const rows = [
  { ...row, key: 'minimax', name: 'MiniMax' },
  { ...row, key: 'Lab B', name: 'Lab B' },
];
const actorNamed = (name: string) =>
  name === 'OpenAI' ? { id: 'openai', name } : { id: null, name: name.trim() };
const profile = {
  key: 'deepseek',
  name: 'DeepSeek',
  record: null,
  roles: [],
  incidents: [],
  claims: [],
  statements: [],
  measures: [],
  against: [],
  beside: [],
  between: [],
};

describe('whom a name means', () => {
  it('is an actor that the ledger names, by its id where it has one', () => {
    expect(actorMeant(' minimax', rows, actorNamed)).toEqual({ id: 'minimax', name: 'MiniMax' });
    expect(actorMeant('lab b', rows, actorNamed)).toEqual({ id: null, name: 'Lab B' });
  });

  it('is one of the vocabulary, or else a new one', () => {
    expect(actorMeant('OpenAI', rows, actorNamed)).toEqual({ id: 'openai', name: 'OpenAI' });
    expect(actorMeant('Lab D ', rows, actorNamed)).toEqual({ id: null, name: 'Lab D' });
  });
});

describe('the form of a split', () => {
  const to = { id: null, name: 'Lab D' };
  const named = { ...emptySplit, name: 'Lab D' };

  it('wants a name, another actor, and something that is about it', () => {
    expect(splitProblem(emptySplit, profile, to)).toBe('name');
    expect(splitProblem(named, profile, { id: 'DeepSeek', name: 'DeepSeek' })).toBe('same');
    expect(splitProblem(named, profile, to)).toBe('nothing');
    expect(splitProblem(toggled(named, 'aliases', 'DS'), profile, to)).toBeNull();
  });

  it('asks for the records and names that were chosen, and not for what was taken back', () => {
    const mentions = [
      { kind: 'incident', id: 'a', text: 'A' },
      { kind: 'claim', id: 'a', text: 'B' },
    ] as const;
    const chosen = toggled(toggled(named, 'records', 'incident a'), 'records', 'claim a');
    const draft = toggled(toggled(chosen, 'merged', 'deep seek'), 'records', 'incident a');
    expect(splitRequest(draft, profile, mentions, to)).toEqual({
      key: 'deepseek',
      to,
      records: [{ kind: 'claim', id: 'a' }],
      aliases: [],
      merged: ['deep seek'],
    });
  });
});
