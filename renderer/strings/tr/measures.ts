import type { Strings } from '../en.ts';
import { number } from './number.ts';

function afterDays(least: number, most: number): string {
  if (least === 0 && most === 0) return 'aynı gün';
  if (least === most) return least < 0 ? `${number(-least)} gün önce` : `${number(least)} gün`;
  if (most <= 0) return `${number(-most)}–${number(-least)} gün önce`;
  return least < 0
    ? `${number(-least)} gün öncesi ile ${number(most)} gün sonrası arası`
    : `${number(least)}–${number(most)} gün`;
}

/** Measures and Actors. */
export const measures: Pick<Strings, 'measures' | 'actors'> = {
  measures: {
    title: 'Önlemler',
    count: (count) => `${number(count)} önlem`,
    views: { list: 'Liste', matrix: 'Konular × türler', first: 'İlk önleme kadar geçen süre' },
    inForceOn: 'Yürürlükte olduğu gün',
    today: 'Bugün',
    filterNote:
      'Bir durum, yaşamın herhangi bir adımında varsa sayılır; tek bir gün için “Yürürlükte olduğu gün” alanını kullanın.',
    kind: 'Tür',
    theme: 'Konu',
    status: 'Durum',
    what: 'Ne yapıldı',
    against: 'Neye karşı',
    life: 'Yaşamı',
    inForce: { yes: 'yürürlükte', possibly: 'yürürlükte olabilir', no: 'yürürlükte değil' },
    since: (words) => `son: ${words}`,
    cell: (count, theme, kind) => `${number(count)} önlem: ${theme} konusuna karşı ${kind}`,
    days: 'Ne kadar sonra',
    incident: 'Olay',
    happened: 'Ne zaman oldu',
    firstMeasure: 'İlk önlem',
    afterDays,
    middle: (incidents, days) =>
      days <= 0
        ? `Tarihi ve yanıtı olan ${number(incidents)} olayın yarısında ilk önlem aynı gün ya da önce geldi.`
        : `Tarihi ve yanıtı olan ${number(incidents)} olayın yarısında ilk önlem ${number(days)} gün içinde geldi.`,
    noFirst: 'Hem tarihi hem de tarihli bir önlemi olan olay yok.',
    noMatch: 'Bu süzgeçlere uyan önlem yok.',
    showAll: 'Bütün önlemleri göster',
    emptyTitle: 'Henüz önlem yok',
    empty: 'Önlemler, yanıtladıkları olayın sayfasında eklenir ya da önerilerle gelir.',
  },
  actors: {
    title: 'Aktörler',
    count: (count) => `${number(count)} aktör`,
    search: 'Aktör ara',
    searchHelp: 'Burada adların parçaları aranır; theme: gibi işleçler Süzgeçler altında anlaşılır.',
    noMatch: 'Bu süzgeçlere uyan aktör yok.',
    showAll: 'Bütün aktörleri göster',
    profile: 'Profil',
    onTimeline: 'Zaman çizelgesinde göster',
    notFound: 'Kayıtlarda bu aktörün adı (artık) geçmiyor.',
    chooseTitle: 'Açık aktör yok',
    choose:
      'Listeden birini seçin: zaman içindeki rolleri, hakkında söylenenler, söyledikleri ve yanında kimlerin olduğu.',
    roleCount: (role, incidents) => `${role} ${number(incidents)}`,
    aliases: 'Öteki adları',
    inVocabulary: 'Sözlükte',
    usedBy: (name) => `kullanan: ${name}`,
    roles: 'Zaman içinde rolleri',
    claims: (count) => `Hakkında ${number(count)} iddia`,
    origins: (count) => `${number(count)} bağımsız köken`,
    statements: (count) => `Kendi ${number(count)} beyanı`,
    measuresBy: 'Aldığı önlemler',
    measuresAgainst: 'Ona karşı önlemler',
    beside: 'Aynı olaylarda',
    maybeSame: 'Aynı olabilir',
    sameName: 'adlar yalnız yazımda ayrılıyor',
    sameAlias: (name) => `ikisine de ${name} deniyor`,
    mergeOther: 'Başka bir aktörü bununla birleştir',
    mergeTitle: (name) => `Birleştir: ${name}`,
    mergeFrom: 'Hangi aktör bununla aynı',
    sharedName: (name, other) => `${other} adına da ${name} deniyor; o ayrı kalır.`,
    splitOther: 'Başka bir aktörle ilgili olanları ayır',
    splitTitle: (name) => `Ayır: ${name}`,
    split: 'Ayır',
    splitTo: 'Kimle ilgili',
    splitToHint: 'Var olan bir aktörün ya da yeni birinin adı',
    splitName: { name: 'Bu gerekli.', same: 'Bu aktörün kendisi: başka birini yazın.' },
    splitNothing: 'Öteki aktörle ilgili olanları seçin.',
    splitGoing: (count, name) =>
      `${number(count)} kayıtta artık ${name === '' ? 'öteki aktör' : name} yazacak`,
    splitStaying: (count, name) => `${name} adına kalan kayıt: ${number(count)}.`,
    chooseAll: (count) => `Hepsini seç (${number(count)})`,
    mergedInto: (name) => `${name} (bununla birleştirilmişti)`,
    mentions: {
      incident: 'Yer aldığı olaylar',
      claim: 'Hakkındaki iddialar',
      assertion: 'Söyledikleri',
      measure: 'Aldığı ya da ona karşı alınan önlemler',
      'search-note': 'Hakkındaki aramalar',
    },
    alsoWith: 'ayrıca şunlarla:',
    together: (count) => `birlikte ${number(count)} olay`,
    emptyTitle: 'Henüz aktör yok',
    empty: 'Bir olayda yer alan, bir şey söyleyen ya da kayıtta adı geçen herkes burada durur.',
  },
};
