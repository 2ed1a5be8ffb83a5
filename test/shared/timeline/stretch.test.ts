import { describe, expect, it } from 'vitest';
import { createStretchReader } from '../../../shared/timeline/stretch.ts';
import { dayNumber } from '../../../shared/timeline/timeline-scale.ts';

const reader = createStretchReader();
const march = dayNumber('2026-03-01');
const never = Number.POSITIVE_INFINITY;
const always = Number.NEGATIVE_INFINITY;

describe('the time that a date takes', () => {
  it('is one day, whole and sure', () => {
    expect(reader.at('2026-03-01')).toEqual({
      earliest: march,
      begun: march,
      until: march + 1,
      latest: march + 1,
      point: true,
    });
  });

  it('is a month in which no day is sure', () => {
    expect(reader.at('2026-03')).toEqual({
      earliest: march,
      begun: march + 15.5,
      until: march + 15.5,
      latest: march + 31,
      point: false,
    });
  });

  it('is sure between two days', () => {
    expect(reader.at('2026-03-01/2026-03-04')).toEqual({
      earliest: march,
      begun: march,
      until: march + 4,
      latest: march + 4,
      point: false,
    });
  });

  it('fades in and out over the months in which it began and ended', () => {
    expect(reader.at('2026-02/2026-04')).toEqual({
      earliest: march - 28,
      begun: march,
      until: march + 31,
      latest: march + 61,
      point: false,
    });
  });

  it('has no end where that is open', () => {
    expect(reader.at('2026-03-01/..')).toMatchObject({ begun: march, until: never, latest: never });
    expect(reader.at('../2026-03-01')).toMatchObject({ earliest: always, begun: always, until: march + 1 });
  });

  it('gives the same answer, and the same object, again', () => {
    expect(reader.at('2026-03')).toBe(reader.at('2026-03'));
  });
});

describe('the time between two steps', () => {
  it('stops where the day of the second begins', () => {
    expect(reader.between('2026-03-01', '2026-03-09')).toEqual({
      earliest: march,
      begun: march,
      until: march + 8,
      latest: march + 8,
      point: false,
    });
  });

  it('fades over a coarse beginning and a coarse end', () => {
    expect(reader.between('2026-02', '2026-04')).toEqual({
      earliest: march - 28,
      begun: march,
      until: march + 31,
      latest: march + 60,
      point: false,
    });
  });

  it('goes on where nothing ends it', () => {
    expect(reader.between('2026-03-01', null)).toMatchObject({ begun: march, until: never, latest: never });
  });

  it('reads "from a day on" as beginning on that day', () => {
    expect(reader.between('2026-03-01/..', '2026-03-05/..')).toMatchObject({
      begun: march,
      latest: march + 4,
    });
  });

  it('never ends before it begins', () => {
    const { earliest, latest } = reader.between('2026-03', '2026-03-01');
    expect(latest).toBeGreaterThanOrEqual(earliest);
  });
});
