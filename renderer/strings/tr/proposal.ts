import type { Strings } from '../en.ts';
import { number } from './number.ts';

/** What articles propose for the ledger, and the example library. */
export const proposal: Pick<Strings, 'proposal' | 'example'> = {
  proposal: {
    title: 'Öneri',
    reading: 'Makaleler okunuyor…',
    none: 'Bu makaleler bir şey önermiyor',
    noneHint: 'Onlardan okunabilecek bir olay anlatmıyorlar ya da hepsi daha önce geri çevrildi.',
    back: 'Gelenlere dön',
    refusedBefore: (count) => `Daha önce geri çevrilen ${number(count)} satır dışarıda bırakıldı`,
    into: 'Nereye',
    newIncident: 'Yeni bir olay',
    lines: 'Önerilenler',
    kinds: {
      party: 'Taraflar',
      theme: 'Konular',
      claim: 'İddialar ve kimin söylediği',
      assertion: 'Kim söylüyor',
      measure: 'Önlemler',
      legal: 'Hukuki dayanaklar',
    },
    accept: (what) => `Kabul et: ${what}`,
    refuse: (what) => `Geri çevir: ${what}`,
    acceptRest: 'Kalanları kabul et',
    file: 'Olay olarak kaydet',
    fileInto: 'Olayın altına kaydet',
    counts: (accepted, refused, open) =>
      `${number(accepted)} kabul edildi, ${number(refused)} geri çevrildi, ${number(open)} açık`,
    alsoIn: (count) => `aynı sözler ${number(count)} makalede daha`,
    roleOf: (name) => `Rolü: ${name}`,
    asItStands: 'Bu satır olduğu gibi kabul edilir ya da geri çevrilir.',
    titleNeeded: 'Olayın bir başlığı olmalı.',
    nothingDecided: 'Henüz bir şey kabul edilmedi ya da geri çevrilmedi.',
    leftOpen: 'Hiçbir şey kaydedilmedi. Kararlarınız bu pencere kapanana kadar saklanır.',
    why: 'Öneriden kaydedildi',
    filed: 'Kaydedildi.',
    open: 'Ne öneriyor',
  },
  example: {
    add: (events) => `Bir örnekle göz at (${number(events)} olay)`,
    added: 'Örnek burada: damıtma 2023–2026.',
    note: 'Bu kitaplıkta, herkese açık haberlerden yazılmış “damıtma 2023–2026” örneği var.',
    remove: 'Örneği kaldır',
    removed: 'Örnek kaldırıldı.',
    kept: (count) => `Örnekten ${number(count)} kayıt kaldı; size ait bir şey onlara dayanıyor.`,
  },
};
