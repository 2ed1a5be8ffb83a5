import { describe, expect, it } from 'vitest';
import { writeIcs } from '../../../shared/exchange/write-ics.ts';
import { fixtureContent, textOf } from '../../support/exchange-fixture.ts';
import { anIncident, idOf, ledgerOf } from '../ledger/sample-records.ts';

const written = textOf(writeIcs(fixtureContent({ ceiling: 'amber' }))).replaceAll('\r\n ', '');
/** The lines of the component with this id. */
const component = (uid: string): readonly string[] =>
  written
    .split('BEGIN:')
    .find((each) => each.includes(`UID:${uid}\r\n`))
    ?.split('\r\n') ?? [];

describe('a calendar', () => {
  it('has a day for what has one, with who says it and how it stands', () => {
    expect(component(idOf(21))).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20260223',
        'DTEND;VALUE=DATE:20260224',
        'SUMMARY:Anthropic asserts: About 24\\,000 accounts (superseded)',
        'CATEGORIES:Model distillation',
        'URL:https://news.example/1?a=1&b=2',
        'TRANSP:TRANSPARENT',
      ]),
    );
    expect(component(idOf(21)).find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'Anthropic asserts (basis: own telemetry). The claim is superseded. Denied by 深度求索.',
    );
  });

  it('ends no day before it began, the last that a date can name included', () => {
    const ledger = ledgerOf(anIncident(1, { happened: '9999-12-31' }), anIncident(2, { happened: '9999' }));
    const lines = textOf(writeIcs(fixtureContent({}, { ledger }))).split('\r\n');
    expect(lines.filter((line) => line.startsWith('DT') && line.includes('DATE'))).toEqual([
      'DTSTART;VALUE=DATE:99990101',
      'DTEND;VALUE=DATE:99991231',
      'DTSTART;VALUE=DATE:99991231',
    ]);
  });

  it('says of what is no day which days it can mean', () => {
    expect(component(idOf(2))).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20250101',
        'DTEND;VALUE=DATE:20260101',
        'SUMMARY:Incident: Işık’ta bir sızıntı ends ]]> here (2025)',
      ]),
    );
  });

  it('puts an open end at the days that are known', () => {
    expect(component(idOf(4))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20251101', 'DTEND;VALUE=DATE:20251102']),
    );
  });

  it('keeps what has no date as a journal entry', () => {
    expect(component(idOf(26))[0]).toBe('VJOURNAL');
    expect(component(idOf(26)).filter((line) => line.startsWith('DTSTART'))).toEqual([]);
  });

  it('is as new as the last change of a record, and as closed as its mark', () => {
    expect(component(idOf(1))).toEqual(
      expect.arrayContaining(['DTSTAMP:20260305T102030Z', 'LAST-MODIFIED:20260305T102030Z']),
    );
    expect(component(idOf(1))).not.toContain('CLASS:CONFIDENTIAL');
    expect(component(idOf(3))).toContain('CLASS:CONFIDENTIAL');
  });
});
