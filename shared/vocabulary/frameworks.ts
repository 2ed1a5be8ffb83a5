/**
 * The public lists of risks to which themes and measures are mapped, each in the version against which it was written.
 * Which entry goes with which is this project's own judgement.
 */
import { atlasMitigations, atlasTechniques, atlasVersion } from './atlas.ts';
import type { CountermeasureEntry, ThemeEntry } from './vocabulary.ts';

/** OWASP Top 10 for LLM Applications; the year belongs to the id, as the numbers change hands with each edition. */
export const owaspLlmRisks = {
  'LLM01:2025': 'Prompt Injection',
  'LLM02:2025': 'Sensitive Information Disclosure',
  'LLM03:2025': 'Supply Chain',
  'LLM04:2025': 'Data and Model Poisoning',
  'LLM05:2025': 'Improper Output Handling',
  'LLM06:2025': 'Excessive Agency',
  'LLM07:2025': 'System Prompt Leakage',
  'LLM08:2025': 'Vector and Embedding Weaknesses',
  'LLM09:2025': 'Misinformation',
  'LLM10:2025': 'Unbounded Consumption',
} as const;
export type OwaspLlmRisk = keyof typeof owaspLlmRisks;

/** Subdomains of the MIT AI Risk Repository. Its labels are spelt in several ways; the numbers are not. */
export const mitRisks = {
  '1.1': 'Unfair discrimination and misrepresentation',
  '1.2': 'Exposure to toxic content',
  '1.3': 'Unequal performance across groups',
  '2.1': 'Compromise of privacy by leaking or correctly inferring sensitive information',
  '2.2': 'AI system security vulnerabilities and attacks',
  '3.1': 'False or misleading information',
  '3.2': 'Pollution of information ecosystem and loss of consensus reality',
  '4.1': 'Disinformation, surveillance, and influence at scale',
  '4.2': 'Cyberattacks, weapon development or use, and mass harm',
  '4.3': 'Fraud, scams, and targeted manipulation',
  '5.1': 'Overreliance and unsafe use',
  '5.2': 'Loss of human agency and autonomy',
  '6.1': 'Power centralization and unfair distribution of benefits',
  '6.2': 'Increased inequality and decline in employment quality',
  '6.3': 'Economic and cultural devaluation of human effort',
  '6.4': 'Competitive dynamics',
  '6.5': 'Governance failure',
  '6.6': 'Environmental harm',
  '7.1': 'AI pursuing its own goals in conflict with human goals or values',
  '7.2': 'AI possessing dangerous capabilities',
  '7.3': 'Lack of capability or robustness',
  '7.4': 'Lack of transparency or interpretability',
  '7.5': 'AI welfare and rights',
  '7.6': 'Multi-agent risks',
} as const;
export type MitRisk = keyof typeof mitRisks;

export const oecdPrinciples = {
  '1.1': 'Inclusive growth, sustainable development and well-being',
  '1.2': 'Respect for the rule of law, human rights and democratic values, including fairness and privacy',
  '1.3': 'Transparency and explainability',
  '1.4': 'Robustness, security and safety',
  '1.5': 'Accountability',
} as const;
export type OecdPrinciple = keyof typeof oecdPrinciples;

export type Framework = {
  readonly name: string;
  readonly version: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of other editions, and what stands for them here. */
  readonly retired: Readonly<Record<string, readonly string[]>>;
};

export const frameworks = {
  'mitre-atlas': {
    name: 'MITRE ATLAS',
    version: atlasVersion,
    labels: { ...atlasTechniques, ...atlasMitigations },
    retired: {},
  },
  'owasp-llm': {
    name: 'OWASP Top 10 for LLM Applications',
    version: '2025',
    labels: owaspLlmRisks,
    retired: {
      'LLM01:2023': ['LLM01:2025'],
      'LLM02:2023': ['LLM05:2025'],
      'LLM03:2023': ['LLM04:2025'],
      'LLM04:2023': ['LLM10:2025'],
      'LLM05:2023': ['LLM03:2025'],
      'LLM06:2023': ['LLM02:2025'],
      'LLM07:2023': ['LLM06:2025'],
      'LLM08:2023': ['LLM06:2025'],
      'LLM09:2023': ['LLM09:2025'],
      'LLM10:2023': ['LLM10:2025'],
    },
  },
  'mit-ai-risk': { name: 'MIT AI Risk Repository', version: '2025-04', labels: mitRisks, retired: {} },
  'oecd-ai-principles': { name: 'OECD AI Principles', version: '2024', labels: oecdPrinciples, retired: {} },
} as const satisfies Record<string, Framework>;
export type FrameworkId = keyof typeof frameworks;

/** One entry of a public list; what it was called in that version comes with it. */
export type Mapping = {
  readonly scheme: FrameworkId;
  readonly version: string;
  readonly id: string;
  readonly label: string;
};

function mapped(scheme: FrameworkId, ids: readonly string[]): readonly Mapping[] {
  const { version, labels }: Framework = frameworks[scheme];
  return ids.map((id) => ({ scheme, version, id, label: labels[id] ?? id }));
}

/** Where a theme or a measure stands in the public lists. */
export function mappingsOf(entry: ThemeEntry | CountermeasureEntry): readonly Mapping[] {
  const atlas = mapped('mitre-atlas', entry.atlas);
  if (!('mitRisk' in entry)) return atlas;
  return [
    ...atlas,
    ...mapped('owasp-llm', entry.owaspLlm ?? []),
    ...mapped('mit-ai-risk', entry.mitRisk),
    ...mapped('oecd-ai-principles', entry.oecdPrinciples),
  ];
}

/** The ids that stand for one today: itself, or what replaced it. */
export function currentIds(scheme: FrameworkId, id: string): readonly string[] {
  const { retired }: Framework = frameworks[scheme];
  return retired[id] ?? [id];
}
