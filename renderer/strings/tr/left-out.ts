import type { Strings } from '../en.ts';

export const leftOut: Pick<Strings, 'leftOut'> = {
  leftOut: {
    isEngines: false,
    wholes: {
      tableEnd: (line, most) =>
        `${line}. satır ve ondan sonrakiler alınmadı: bir tabloda en çok ${most} satır olur.`,
      noTitle: () => 'Hiçbir satır okunmadı: hiçbir sütun başlık değil. Hangisinin başlık olduğunu söyleyin.',
      foreign: (count) => `Başka programların ${count} nesnesi alınmadı.`,
      outlines: (count, most, file) => `${file}: ilk ${most} akıştan sonraki ${count} akış okunmadı.`,
      cut: (file) => `${file} listesi bitmeden kesiliyor: ondan öncesi okundu.`,
      more: (count) => `${count} şey daha böyle nedenlerle alınmadı.`,
    },
    places: {
      lineOf: (line, file) => `${file}, ${line}. satır`,
      line: (line) => `${line}. satır`,
      object: (place) => `${place}. nesne`,
      incident: (place) => `${place}. olay`,
      report: (incident) => `${incident}. olayın bir haberi`,
      study: (place) => `${place}. örnek olay`,
      reference: (study) => `${study} örnek olayının bir kaynağı`,
      file: (path) => path,
      outline: (name, file) => `${file} içindeki “${name}” akışı`,
      record: (kind, title) => `Şu ${kind}: ${title}`,
    },
    fates: {
      leftOut: (where, why) => `${where} alınmadı: ${why}.`,
      asItIs: (where, why) => `${where} olduğu gibi kaldı: ${why}.`,
      without: (where, address) => `${where} şu olmadan alındı: “${address}” bir web adresi değil.`,
    },
    bare: {
      leftOut: (where) => `${where} alınmadı.`,
      asItIs: (where) => `${where} olduğu gibi kaldı.`,
    },
    reasons: {
      noTitle: () => 'başlığı yok',
      cells: (count, head) => `${count} hücresi var, tablonun başında ise ${head}`,
      manyCells: (most) => `${most} hücreden fazlası var`,
      longCell: () => 'bir hücresi her alandan uzun',
      openQuote: () => 'içindeki bir tırnak hiç kapanmıyor, bu yüzden sonu belli değil',
      sameLine: (line) => `${line}. satırın başlığı ve kimliği ya da tarihi aynı`,
      notIncident: (entry) => `bu bir “${entry}”; tablolardan yalnız olaylar alınır`,
      twoDays: (day) => `“${day}” iki ayrı gün olabilir: yılı başa yazın, 2025-03-14 gibi`,
      noDate: (day) => `“${day}” bir tarih değil: 2025, 2025-03 ya da 2025-03-14 yazın`,
      noKind: (kind, known) => `“${kind}” bir olay türü değil (${known})`,
      noMark: (mark, known) => `“${mark}” bir paylaşım işareti değil (${known})`,
      noId: (id) => `“${id}” buradaki bir kaydın kimliği değil: başkalarının kimlikleri dış kimliktir`,
      tooLong: () => 'her kayıttan uzun',
      tooDeep: () => 'her kayıttan daha derin iç içe',
      reserved: (field) => `“${field}” alanı var; hiçbir kayıtta böyle bir alan yok`,
      notJson: () => 'JSON değil',
      notStix: () => 'bir STIX nesnesi değil',
      unknownKind: () => 'böyle bir kayıt türü yok',
      refusal: () => 'birinin geri çevirdiği, onda kalır',
      idTwice: (id) => `${id} kimliği dosyada başka bir kayıtta da var`,
      idOfOther: (id) => `${id} kimliği burada başka türden bir kaydın`,
      notOneAddress: () => 'tek başına bir web adresi değil',
      notAnAddress: () => 'web adresi değil; https:// ya da http:// ile başlayan bir adres yazın',
      noAddress: (address) => `“${address}” bir web adresi değil`,
      noFeed: () => 'bir akış göstermiyor',
      privateAddress: () =>
        'özel bir adres; güveniyorsanız dosyayı özel adreslere izin vererek alın (--allow-private)',
      secret: () =>
        'adresinde kullanıcı adı ya da parola var; Faultline bunları saklamaz, adresi onlarsız yazın',
      hangs: () => 'burada hâlâ ona bağlı bir şey var; önce onu kaldırın',
      missing: (_, id) => `bağlı olduğu ${id} kaydı yok`,
      unsettled: () =>
        'önceki bir birleştirmenin çatışmaları çözülmemiş: doğru değerleri "record" içine yazın, "conflicts" alanını çıkarın',
    },
  },
};
