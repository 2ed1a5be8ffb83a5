import { describe, expect, it } from 'vitest';
import { currentIds, type Framework, frameworks, mappingsOf } from '../../../shared/vocabulary/frameworks.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { ThemeEntry } from '../../../shared/vocabulary/vocabulary.ts';

const themes: readonly ThemeEntry[] = shippedVocabulary.themes;

function themeOf(id: string): ThemeEntry {
  const found = themes.find((theme) => theme.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
}

describe('the place of an entry in the public lists', () => {
  it('is said by scheme, version, id and label', () => {
    expect(mappingsOf(themeOf('prompt-injection'))).toContainEqual({
      scheme: 'owasp-llm',
      version: '2025',
      id: 'LLM01:2025',
      label: 'Prompt Injection',
    });
    expect(mappingsOf(themeOf('model-extraction'))).toContainEqual({
      scheme: 'mitre-atlas',
      version: '5.6.0',
      id: 'AML.T0024.002',
      label: 'Extract AI Model',
    });
    expect(mappingsOf(themeOf('ai-fraud'))).toContainEqual({
      scheme: 'mit-ai-risk',
      version: '2025-04',
      id: '4.3',
      label: 'Fraud, scams, and targeted manipulation',
    });
    expect(mappingsOf(themeOf('content-provenance'))).toContainEqual({
      scheme: 'oecd-ai-principles',
      version: '2024',
      id: '1.3',
      label: 'Transparency and explainability',
    });
  });

  it('of a measure is that of the mitigation', () => {
    const [limiting] = shippedVocabulary.countermeasures.filter(({ id }) => id === 'rate-limiting');
    expect(limiting && mappingsOf(limiting)).toEqual([
      {
        scheme: 'mitre-atlas',
        version: '5.6.0',
        id: 'AML.M0004',
        label: 'Restrict Number of AI Model Queries',
      },
    ]);
  });

  it('has a label for every id that is used', () => {
    const all = [...themes, ...shippedVocabulary.countermeasures].flatMap(mappingsOf);
    expect(all.filter(({ id, label }) => id === label)).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  it('is known for every theme in at least one list', () => {
    expect(themes.filter((theme) => mappingsOf(theme).length === 0)).toEqual([]);
  });
});

describe('an id of another edition', () => {
  it('leads to what stands for it today', () => {
    expect(currentIds('owasp-llm', 'LLM10:2023')).toEqual(['LLM10:2025']);
    expect(currentIds('owasp-llm', 'LLM05:2023')).toEqual(['LLM03:2025']);
  });

  it('leads to itself where nothing replaced it', () => {
    expect(currentIds('mitre-atlas', 'AML.T0051')).toEqual(['AML.T0051']);
  });

  it('never leads to an id that has no label', () => {
    const tables: readonly Framework[] = Object.values(frameworks);
    for (const { retired, labels } of tables) {
      for (const id of Object.values(retired).flat()) expect(labels[id]).toBeTypeOf('string');
    }
  });
});
