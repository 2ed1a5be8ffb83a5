import { columnsTr } from './columns-tr.ts';
import type { ExportWords } from './export-en.ts';
import { filtersTr } from './filters-tr.ts';
import { tokensTr } from './tokens-tr.ts';

const listed = new Intl.ListFormat('tr', { type: 'conjunction' });

/** The words of what is exported, in Turkish. */
export const exportTr: ExportWords = {
  tokens: tokensTr,
  columns: columnsTr,
  filters: filtersTr,
  precision: { year: 'yıl', month: 'ay', day: 'gün' },
  circa: 'yaklaşık',
  list: (items) => listed.format(items),
  said: (speaker, stance, basis) => `${speaker} ${stance} (dayanak: ${basis}).`,
  stands: (status, origins) =>
    `İddianın durumu: ${status}${origins > 1 ? `, ${origins} bağımsız kaynaktan` : ''}.`,
  saidBy: (names) => `Söyleyen: ${names}.`,
  deniedBy: (names) => `Yalanlayan: ${names}.`,
  claims: (counts) => `İddialar: ${counts.map(([status, count]) => `${count} ${status}`).join(', ')}.`,
  noClaims: 'Kayıtlı iddia yok.',
  measure: (by, status) => `${by}: bu tarihten itibaren ${status}.`,
  looked: (where, found) =>
    found === '' ? `Arandığı yer: ${where}. Bir şey bulunamadı.` : `Arandığı yer: ${where}. ${found}`,
  onlySaid:
    'En az bir iddiada bunu yaptığı söyleniyor; kimin söylediği ve kimin yalanladığı iddianın yanında yazıyor.',
  sensitive: (why, count, first) =>
    `${why}: “${first}”${count === 1 ? '' : ` ve ${count - 1} kayıt daha`} böyle işaretli. Paylaşmadan önce bakın.`,
  manySlides: (count, most) =>
    `${count} slayt okurların gezeceğinden fazladır: süzgeçleri ${most} altına daraltın.`,
  undatedLeftOut: (count) => `Tarihsiz ${count} kaydın bu biçimde yeri yok; dışarıda bırakılacak.`,
  undated: 'tarihsiz',
  accessedOn: (day) => `erişim ${day}`,
  cited: {
    version: (version) => `Sürüm ${version}`,
    published: (date) => `Yayım ${date}`,
    accessed: (date) => `Erişim ${date}`,
  },
  exportedAt: (instant) => `Dışa aktarma: ${instant}`,
  nobodyNamed: 'adsız',
  timeline: 'Zaman çizelgesi',
  about: (names) => `Hakkında: ${names}.`,
};
