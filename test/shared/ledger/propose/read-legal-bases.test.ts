import { describe, expect, it } from 'vitest';
import { findLegalBases } from '../../../../shared/ledger/propose/read-legal-bases.ts';
import { readText } from './read-text.ts';

const bases = (text: string): readonly string[] => [
  ...new Set(findLegalBases(readText(text)).map(({ basis }) => basis)),
];

describe('legal theories', () => {
  it.each([
    [
      'The conduct breaches the terms of service and the Computer Fraud and Abuse Act.',
      ['terms-of-service', 'cfaa'],
    ],
    ['It is a violation of the Digital Millennium Copyright Act, the suit says.', ['dmca']],
    [
      'Şirket bunun kullanım koşullarının ve telif haklarının ihlali olduğunu savunuyor.',
      ['terms-of-service', 'copyright'],
    ],
    [
      'Das Unternehmen sieht einen Verstoß gegen die Nutzungsbedingungen und das Urheberrecht.',
      ['terms-of-service', 'copyright'],
    ],
    [
      'La société invoque une violation de ses conditions d’utilisation et le secret des affaires.',
      ['terms-of-service', 'trade-secret'],
    ],
    [
      'La empresa alega el incumplimiento de sus términos de servicio y competencia desleal.',
      ['terms-of-service', 'competition'],
    ],
    ['公司认为此举违反其服务条款，并违反出口管制。', ['terms-of-service', 'export-control']],
  ])('are found in "%s"', (text, expected) => {
    expect(bases(text)).toEqual(expected);
  });

  it('are not found where they are not invoked', () => {
    expect(bases('The suit does not invoke copyright.')).toEqual([]);
  });

  it('are found where somebody does not keep to them', () => {
    expect(bases('Elle reproche à la société de ne pas respecter la protection des données.')).toEqual([
      'privacy',
    ]);
  });
});
