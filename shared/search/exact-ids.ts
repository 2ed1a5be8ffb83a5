/**
 * Names of record that are searched as one thing: `AML.T0024` must not find `AML.T0024.002`.
 * Read from folded text. Adding a scheme is one line here.
 */
const schemes = [
  String.raw`cve-\d{4}-\d{4,19}`,
  String.raw`cwe-\d{1,6}`,
  'ghsa(?:-[0-9a-z]{4}){3}',
  String.raw`aml\.(?:ta|t|m|cs)\d{4}(?:\.\d{3})?`,
  String.raw`ta?\d{4}(?:\.\d{3})?`,
  String.raw`llm\d{2}:20\d{2}`,
  String.raw`\d{4}\.\d{4,5}`,
];
/** Latin letters and digits only: in Chinese an id stands between Han letters without a space. */
const ids = new RegExp(`(?<![a-z0-9]|[a-z0-9][._-])(?:${schemes.join('|')})(?![a-z0-9]|[._-][a-z0-9])`, 'g');
const arxivVersion = /(\d{4}\.\d{4,5})v\d{1,2}(?![a-z0-9])/g;

/** The ids in a folded text, each once, in their order. */
export function exactIds(folded: string): readonly string[] {
  if (!/\d{2}/.test(folded)) return [];
  return [...new Set(folded.replace(arxivVersion, '$1').match(ids))];
}
