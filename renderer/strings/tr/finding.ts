import type { Strings } from '../en.ts';
import { number } from './number.ts';

/** Bir sayfanın akışları ve akış listeleri. */
export const finding: Pick<Strings, 'finding'> = {
  finding: {
    looking: 'Akışlar aranıyor …',
    choose: 'Bu sitenin birden çok akışı var. İzlenecekleri seçin.',
    nothing: 'Orada akış bulunamadı.',
    anyway: 'Yine de ekle',
    anywayHint: 'Adresi yine de izleyebilirsiniz: yeniden sorulur ve durumu listede görünür.',
    addChosen: (count) => (count === 0 ? 'Akış ekle' : `${number(count)} akışı ekle`),
    articles: (count) => `${number(count)} makale`,
    reasons: {
      itself: 'bu adres',
      declared: 'sayfa bildiriyor',
      address: 'adresinden belli',
      linked: 'sayfada bağlantısı var',
      guessed: 'bilinen bir yerde bulundu',
    },
    import: 'OPML içe aktar',
    export: 'OPML dışa aktar',
    file: 'Başka bir okuyucunun OPML dosyası',
    fileLead:
      'Akış okuyucuları akışlarını OPML dosyası olarak dışa aktarır. Önce içindekileri görürsünüz: siz seçmeden hiçbir şey indirilmez ve izlenmez.',
    chooseFile: 'Dosya seç…',
    outlines: 'Dosyadaki akışlar',
    untitled: 'Adsız',
    allNew: 'Yeni olanların tümü',
    none: 'Hiçbiri',
    importChosen: (count) => (count === 0 ? 'Kaynak içe aktar' : `${number(count)} kaynağı içe aktar`),
    beyond: (count) => `İlk 10.000 satırdan sonraki ${number(count)} satır okunmadı.`,
    exported: (count) => `${number(count)} kaynak dışa aktarıldı.`,
    stripped: (names) => `Şu kaynakların adreslerindeki anahtarlar dışarıda bırakıldı: ${names}`,
    verdicts: {
      new: 'yeni',
      known: 'zaten izleniyor',
      duplicate: 'dosyada iki kez',
      'private-address': 'özel bir ağda',
      'secret-in-address': 'adresinde parola var',
      'not-an-address': 'adres değil',
      'no-address': 'adresi yok',
    },
  },
};
