import type { Strings } from '../en.ts';

export const keys: Pick<Strings, 'keys' | 'protect'> = {
  keys: {
    view: 'Anahtarlar',
    own: 'Bu kitaplığın anahtarı',
    ownText:
      'İmzaladığınız paketler onu taşır. İş arkadaşlarınıza dosyanın gittiğinden başka bir yoldan, örneğin telefonla söyleyin: o zaman paketlerinizi başkasınınkilerden ayırabilirler.',
    ownNone: 'Bu kitaplığın henüz anahtarı yok. İmzaladığınız ilk paketle ya da şimdi yapılır.',
    make: 'Anahtarı yap',
    made: 'Anahtar yapıldı.',
    copy: 'Anahtarı kopyala',
    copied: 'Anahtar kopyalandı.',
    copyFailed: 'Anahtar kopyalanamadı: işaretleyip elle kopyalayın.',
    others: 'Başkalarının anahtarları',
    othersText:
      'Anahtar, dosyayı kimin yaptığını söyler. Hiçbir iddiayı daha inanılır kılmaz, hiçbir durumu değiştirmez.',
    none: 'Henüz yok. Buradan ya da imzalı bir paketin önizlemesinden bir anahtar anımsatın.',
    add: 'Anahtar anımsat',
    name: 'Kimin',
    key: 'Anahtar',
    keyHint: 'Sahibinin size söylediği gibi, 64 hanenin hepsi. Boşluklar sayılmaz.',
    keyWrong: 'Anahtar 0–9 ve a–f arasından 64 hanedir.',
    rename: 'Yeniden adlandır',
    renameLabel: (name) => `${name}: yeniden adlandır`,
    remove: 'Unut',
    removeLabel: (name) => `${name}: anahtarı unut`,
    removed: (name) => `Anahtar unutuldu: ${name}.`,
    renamed: (name) => `Anahtar yeniden adlandırıldı: ${name}.`,
  },
  protect: {
    title: 'İmza ve şifreleme',
    sign: 'Bu kitaplığın anahtarıyla imzala',
    signHint: 'Alan kişi buradan, değişmeden geldiğini görür.',
    encrypt: 'Parolayla şifrele',
    encryptHint: 'Parolasız kimse okuyamaz; parolayı dosyanın gittiğinden başka bir yoldan söyleyin.',
    passphrase: 'Parola',
    again: 'Parola, bir daha',
    lost: 'Parola hiçbir yerde tutulmaz. Yitirilen parola geri gelmez, dosya bir daha açılmaz.',
    different: 'İkisi aynı değil.',
    tooShort: 'En az 8 karakter; dört sözcük ya da fazlası daha iyi.',
    strength: {
      weak: 'Zayıf: tahmin edilebilir. Birbiriyle ilgisiz dört sözcük ya da fazlasını seçin.',
      fair: 'Orta: bir iki sözcük daha güçlü kılar.',
      strong: 'Güçlü.',
    },
    encrypting: 'Dosya şifreleniyor. Birkaç saniye sürer.',
  },
};
