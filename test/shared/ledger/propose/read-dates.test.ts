import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../shared/ledger/propose/read-dates.ts';
import { readText } from './read-text.ts';

/** Published on a Wednesday. */
const datesIn = (text: string, published = '2026-02-25'): readonly string[] =>
  readDates(readText(text, { published })).map(({ date }) => date);

describe('dates of a text', () => {
  it.each([
    ['Anthropic said on Monday that the accounts were closed.', '2026-02-23'],
    ['It was said by the company on Wednesday.', '2026-02-25'],
    ['The report of 12 January 2026 is on the site.', '2026-01-12'],
    ['The report of January 12, 2026 is on the site.', '2026-01-12'],
    ['The bill was filed in October of that year.', '2025-10'],
    ['It was found last week by the company.', '2026-02-16/2026-02-22'],
    ['It was found last month by the company.', '2026-01'],
    ['It was found yesterday by the company.', '2026-02-24'],
    ['Şirket pazartesi günü bir açıklama yaptı ve hesapları kapattı.', '2026-02-23'],
    ['Şirket, Şubat ayında bir rapor yayımladı ve bu rapor için dava açtı.', '2026-02'],
    ['Karar 9 Temmuz 2025 tarihli olarak daha sonra yayımlandı ve bu bir ilk.', '2025-07-09'],
    ['Das teilte die Firma am Montag mit, und die Konten sind nicht mehr da.', '2026-02-23'],
    ['Im Februar hat die Firma die Konten gesperrt und nicht mehr geöffnet.', '2026-02'],
    ['Der Bericht vom 12. Januar ist von der Firma und auf der Seite.', '2026-01-12'],
    ['La société a publié lundi un billet sur les comptes et ses modèles.', '2026-02-23'],
    ['Le rapport du 12 janvier est dans les archives de la société.', '2026-01-12'],
    ['La empresa publicó el lunes un informe sobre las cuentas.', '2026-02-23'],
    ['El informe del 12 de enero de 2026 es de la empresa y las cuentas.', '2026-01-12'],
    ['该公司周一发布报告。', '2026-02-23'],
    ['该公司上周五发布报告。', '2026-02-20'],
    ['该公司于1月12日发布报告。', '2026-01-12'],
    ['该公司2025年10月发布报告。', '2025-10'],
  ])('reads "%s"', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it('takes the month of a plan for the one that comes', () => {
    expect(datesIn('The check will follow in March for all of the customers.')).toEqual(['2026-03']);
  });

  it('does not take "may" and "march" for months without a number or a capital', () => {
    expect(datesIn('The company may sue, and the march of the models goes on.')).toEqual([]);
  });

  it('resolves nothing against a day that is not known', () => {
    expect(datesIn('Anthropic said on Monday that it was found in October.', '')).toEqual([]);
    expect(datesIn('The report of 12 January 2026 is on the site.', '')).toEqual(['2026-01-12']);
  });
});
