import { expect, test } from 'vitest';
import { namedParties } from '../../../../renderer/pages/incident/named-parties.ts';

const named = (name: string) => ({ id: null, name });
const claim = (id: string, type: 'attribution' | 'scale', ...about: string[]) => ({
  id,
  type,
  about: about.map(named),
});
const says = (
  claimed: string,
  name: string,
  basis: 'own-telemetry' | 'official-finding' | 'cites-another',
) => ({
  claim: claimed,
  speaker: named(name),
  stance: 'asserts' as const,
  basis,
});

const claims = [
  claim('a', 'attribution', 'Lab A'),
  claim('d', 'attribution', 'Lab D'),
  claim('n', 'scale', 'Lab N'),
];

test('who is said to have done it and who says so are offered as parties, each once and in its role', () => {
  const said = [
    says('a', 'Vendor V', 'own-telemetry'),
    says('a', 'Agency One', 'official-finding'),
    says('d', 'agency one', 'official-finding'),
  ];
  expect(namedParties(claims, said, [named('vendor v'), named('Lab A')])).toEqual([
    { actor: named('Agency One'), role: 'authority' },
    { actor: named('Lab D'), role: 'accused' },
  ]);
});

test('who passes it on, denies it, or speaks of something else takes no part by that', () => {
  const said = [
    says('a', 'Morning Ticker', 'cites-another'),
    { ...says('a', 'Lab B', 'own-telemetry'), stance: 'denies' as const },
    says('n', 'Vendor W', 'own-telemetry'),
  ];
  expect(namedParties(claims, said, [named('Lab A'), named('Lab D')])).toEqual([]);
});
