import { expect, test } from 'vitest';
import { exportWarnings } from '../../../shared/exchange/export-warnings.ts';
import { formats } from '../../../shared/exchange/formats.ts';
import { prepareExport } from '../../../shared/exchange/prepare-export.ts';
import { shownEntries } from '../../../shared/exchange/shown-entries.ts';
import { exportProfile } from '../../../shared/model/export-profile.ts';
import { timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import { exportEn } from '../../../shared/words/export-en.ts';
import { anIncident, ledgerOf, type Sample } from '../ledger/sample-records.ts';

const warningsOf = (format: 'csv' | 'timelinejs', ...incidents: readonly Sample[]) => {
  const ledger = ledgerOf(...incidents);
  const prepared = prepareExport({
    ledger,
    filter: {},
    entries: shownEntries(timelineIndex(ledger), {}),
    searched: () => [],
    originOf: () => null,
    label: (_, id) => id,
    sources: [],
    about: { title: 'T', filters: '', asked: '', by: null, library: 'a library' },
    profile: exportProfile.parse({}),
  });
  return exportWarnings(formats[format], prepared, exportEn);
};

test('names what a source has to be protected for, or is under an embargo', () => {
  expect(
    warningsOf(
      'csv',
      anIncident(1, { title: 'Told in confidence', happened: '2026', sensitivity: ['source-protection'] }),
      anIncident(2, { title: 'Not before Monday', happened: '2026', sensitivity: ['embargo'] }),
      anIncident(3, { title: 'Known to all', happened: '2026' }),
    ),
  ).toEqual([
    'A source to protect: “Told in confidence” is marked so. Look before you share.',
    'Embargo: “Not before Monday” is marked so. Look before you share.',
  ]);
});

test('says what a format has no place for', () => {
  expect(warningsOf('timelinejs', anIncident(1, { happened: null }))).toEqual([
    '1 without a date has no place in this format and will be left out.',
  ]);
});
