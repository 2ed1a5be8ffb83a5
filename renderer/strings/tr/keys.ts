import type { Strings } from '../en.ts';

export const keys: Pick<Strings, 'keys' | 'protect'> = {
  keys: {
    view: 'Anahtarlar',
    own: 'Bu kitaplığın anahtarı',
    ownText:
      'İmzaladığınız paketler onu taşır. İş arkadaşlarınıza dosyanın gittiğinden başka bir yoldan, örneğin telefonla söyleyin: o zaman paketlerinizi başkasınınkilerden ayırabilirler.',
    ownNone: 'Bu kitaplığın henüz anahtarı yok. İmzaladığınız ilk paketle ya da şimdi oluşturulur.',
    make: 'Anahtarı oluştur',
    made: 'Anahtar oluşturuldu.',
    copy: 'Anahtarı kopyala',
    copied: 'Anahtar kopyalandı.',
    copyFailed: 'Anahtar kopyalanamadı: işaretleyip elle kopyalayın.',
    others: 'Başkalarının anahtarları',
    othersText:
      'Anahtar, dosyayı kimin hazırladığını söyler. Hiçbir iddiayı daha inandırıcı kılmaz, hiçbir durumu değiştirmez.',
    none: 'Henüz yok. Buradan ya da imzalı bir paketin önizlemesinden bir anahtar ekleyin.',
    add: 'Anahtar ekle',
    name: 'Kimin anahtarı',
    key: 'Anahtar',
    keyHint: 'Sahibinin size söylediği gibi, 64 hanenin hepsi. Boşluklar sayılmaz.',
    keyWrong: 'Anahtar, 0–9 ve a–f arasından 64 haneden oluşur.',
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
    again: 'Parola, yeniden',
    lost: 'Parola hiçbir yerde tutulmaz. Yitirilen parola geri gelmez, dosya bir daha açılmaz.',
    different: 'İkisi aynı değil.',
    tooShort: 'En az 8 karakter; en az dört sözcük daha iyi.',
    strength: {
      weak: 'Zayıf: tahmin edilebilir. Birbiriyle ilgisiz en az dört sözcük seçin.',
      fair: 'Orta: bir iki sözcük daha eklerseniz güçlü olur.',
      strong: 'Güçlü.',
    },
    encrypting: 'Dosya şifreleniyor. Birkaç saniye sürer.',
  },
};
