import { describe, expect, it } from 'vitest';
import { dateOfCell, dayOrderIn } from '../../../shared/exchange/date-of-cell.ts';

describe('dateOfCell', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03~', '2025-03~'],
    ['2025-03/2025-05', '2025-03/2025-05'],
    ['2025-03-14T10:00:00Z', '2025-03-14'],
    ['2025-03-14 10:00', '2025-03-14'],
    ['2025/3/4', '2025-03-04'],
    ['2025.03', '2025-03'],
    ['3/2025', '2025-03'],
    ['4.3.2025', '2025-03-04'],
    ['14/3/2025', '2025-03-14'],
    ['3/14/2025 9:30 PM', '2025-03-14'],
    ['14 March 2025', '2025-03-14'],
    ['March 14th, 2025', '2025-03-14'],
    ['Mar 2025', '2025-03'],
    ['14 Şub 2025', '2025-02-14'],
    ['Ağustos 2025', '2025-08'],
    ['about March 2025', '2025-03~'],
    ['yaklaşık 2025', '2025~'],
    ['c. 2025 ?', '2025%'],
    ['March 2025 (month)', '2025-03'],
    ['Mar 3, 2025 – Apr 2, 2025', '2025-03-03/2025-04-02'],
    ['2025 – …', '2025/..'],
  ])('takes %j as %j', (cell, date) => {
    expect(dateOfCell(cell, null)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '45000',
    '2025-13',
    '31.02.2025',
    '14 March',
    'March March 2025',
    '2026 – 2025',
    '14.03.25',
  ])('takes %j for no date', (cell) => {
    expect(dateOfCell(cell, null)).toBeNull();
  });

  it('takes a date that can be two days only where the others of its column tell which', () => {
    expect(dateOfCell('03/04/2025', null)).toBeNull();
    expect(dateOfCell('03/04/2025', dayOrderIn(['03/04/2025', '14/04/2025']))).toBe('2025-04-03');
    expect(dateOfCell('03/04/2025', dayOrderIn(['03/04/2025', '04/14/2025']))).toBe('2025-03-04');
    expect(dayOrderIn(['14/04/2025', '04/14/2025'])).toBeNull();
    expect(dayOrderIn(['14.04.2025'])).toBeNull();
  });
});
