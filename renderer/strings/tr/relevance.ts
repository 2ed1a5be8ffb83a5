import type { Strings } from '../en.ts';
import { number } from './number.ts';

/** Relevance that learns from corrections, and what tagging anew changed. */
export const relevance: Pick<Strings, 'relevance'> = {
  relevance: {
    inUse: 'Kullanımda',
    packsAlone: 'Neyin konuyla ilgili olduğuna yalnızca paketler ve kurallar karar veriyor.',
    taught: (corrections, day) =>
      `${day} tarihinden beri ${number(corrections)} düzeltmenin öğrettikleri de onlarla birlikte karar veriyor.`,
    leaningAlone: (day) =>
      `Paketler ve kurallar karar veriyor; ne kadar gösterileceği ${day} tarihinde seçildi.`,
    shownNow: (leaning) => `Gösterilen: ${leaning}.`,
    off: 'Paketlere ve kurallara bırak',
    switchedOff: 'Yine yalnızca paketler ve kurallar karar veriyor.',
    look: 'Ne değişirdi',
    lookHint:
      'Paketlere katılmadığınızda bunu makalede söylersiniz ve o makale için hep sizin sözünüz geçer. Düzeltmeleriniz öğretebilir de: düzeltilen makalelerde ortak olan, öbürlerinde olmayan şeyler paketlerin bulduklarına eklenir. Bu bilgisayardan hiçbir şey çıkmaz ve siz görmeden hiçbir şey değişmez.',
    learn: 'Düzeltmelerimden öğren',
    start: 'Ne değişeceğini göster',
    looking: (done, total) =>
      total === 0 ? 'Öğreniliyor…' : `${number(total)} makaleden ${number(done)} tanesi`,
    corrections: (relevant, notRelevant) =>
      `${number(relevant + notRelevant)} düzeltme: ${number(relevant)} ilgili, ${number(notRelevant)} ilgisiz.`,
    tooEarly: (least) =>
      `Öğrenmek için erken: ${number(least)} düzeltmeden azıyla rastlantı karar verirdi. Yalnızca ne kadar gösterileceği seçilebilir.`,
    byPacks: (right, of) =>
      `Paketler tek başına ${number(of)} düzeltmeden ${number(right)} tanesini tutturuyor.`,
    howMuch: 'Ne kadar gösterilsin',
    leanings: {
      'far-more': 'çok daha fazla',
      more: 'daha fazla',
      'as-found': 'bulunduğu gibi',
      fewer: 'daha az',
      'far-fewer': 'çok daha az',
    },
    relevant: 'Konuyla ilgili',
    comes: 'Gelen',
    goes: 'Giden',
    met: 'Tutan düzeltme',
    precision: 'Kesinlik',
    recall: 'Duyarlılık',
    metOf: (right, of) => `${number(right)} / ${number(of)}`,
    scoreHint:
      'Her düzeltme, öbürlerinin öğrettiğiyle ölçülür; aynı haberin kopyaları dışarıda bırakılır. Bu sayılar kimsenin düzeltmediği makaleler için bir şey söylemez: onlara ne olacağını aşağıdaki liste gösterir.',
    use: 'Bunu kullan',
    used: 'Kullanımda; kayıtlı makaleler yeniden etiketleniyor.',
    moved: 'Değişecek makaleler',
    noneMoved: 'Kayıtlı hiçbir makale değişmezdi.',
    becomes: { on: 'konuyla ilgili olur', off: 'konunun dışında kalır' },
    first: (count) => `İlk ${number(count)} tanesi gösteriliyor.`,
    weights: 'Öğrenilenler',
    weightsHint: 'Sıfırın üstü konuya yaklaştırır, altı uzaklaştırır.',
    kinds: {
      actor: 'aktör',
      theme: 'konu',
      countermeasure: 'önlem',
      source: 'kaynak',
      language: 'dil',
      word: 'söz',
    },
    kind: 'Tür',
    what: 'Ne',
    by: 'Ne kadar',
    changes: 'Son yeniden etiketleme',
    neverRetagged: 'Kayıtlı makaleler hiç yeniden etiketlenmedi.',
    causes: {
      packs: 'Paketlerin başka bir sürümü',
      'own-packs': 'Kendi paketleriniz değişti',
      rules: 'Kurallar ya da ilgi değişti',
    },
    retagged: (articles, changed) =>
      `${number(articles)} makale yeniden etiketlendi, ${number(changed)} tanesi değişti.`,
    movedThen: (comes, goes) => `${number(comes)} makale konuya girdi, ${number(goes)} makale çıktı.`,
    more: 'Artan',
    less: 'Azalan',
    becauseOfCorrections: (words) => `çünkü düzeltmeleriniz: ${words}`,
    becauseOfLeaning: 'çünkü ne kadar gösterileceğini siz seçtiniz',
  },
};
