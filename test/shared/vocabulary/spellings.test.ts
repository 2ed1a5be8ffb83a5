import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findActors } from '../../../shared/text/find-actors.ts';
import { findHits } from '../../../shared/text/find-hits.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const compiled = compileVocabulary(shippedVocabulary);

function actorsIn(text: string): string[] {
  const found = findActors(findHits(normaliseText(text), compiled), compiled);
  return [...new Set(found.map(({ actor }) => actor.name))].sort();
}

describe('a name', () => {
  it.each([
    ['OpenAI', 'オープンAIは発表した'],
    ['OpenAI', '오픈AI가 밝혔다'],
    ['OpenAI', 'Das meldet OpenAIs Sprecher'],
    ['OpenAI', "OpenAI'ın açıklaması"],
    ['OpenAI', 'OpenAI’dan yapılan açıklama'],
    ['Anthropic', 'アンソロピックが主張した'],
    ['Anthropic', '앤트로픽은 주장했다'],
    ['Anthropic', 'Anthropic指控三家公司'],
    ['Anthropic', "Anthropic'in raporu"],
    ['Google', '谷歌表示'],
    ['Google', 'グーグルは述べた'],
    ['Google', '구글이 말했다'],
    ['Google', 'Googles Bericht'],
    ['Microsoft', '微软回应'],
    ['Microsoft', '微軟回應'],
    ['Microsoft', '마이크로소프트는'],
    ['Microsoft', 'マイクロソフトは'],
    ['DeepSeek', '深度求索未回应'],
    ['DeepSeek', 'ディープシークは'],
    ['DeepSeek', '딥시크는'],
    ['DeepSeek', 'DeepSeeki kasutamine'],
    ['DeepSeek', 'DeepSeek’e göre'],
    ['Moonshot AI', '月之暗面回應'],
    ['MiniMax', '稀宇科技回应'],
    ['Alibaba', '阿里巴巴集团'],
    ['Alibaba', '通義千問的新模型'],
    ['Alibaba', 'Alibabas Antwort'],
    ['ByteDance', '字节跳动回应'],
    ['ByteDance', '字節跳動回應'],
    ['Tencent', '騰訊宣布'],
    ['Huawei', '華為否認'],
    ['Huawei', 'ファーウェイは'],
    ['Nvidia', '英伟达否认'],
    ['Nvidia', '英偉達否認'],
    ['Nvidia', '輝達否認'],
    ['Nvidia', 'エヌビディアは'],
    ['Nvidia', '엔비디아는'],
    ['TSMC', '台積電表示'],
    ['Perplexity', 'パープレキシティを提訴'],
    ['Elon Musk', '馬斯克回應'],
    ['Elon Musk', 'マスク氏は'],
    ['Donald Trump', '川普宣布'],
    ['Donald Trump', '트럼프 대통령'],
    ['White House', 'La Casa Blanca respondió'],
    ['White House', 'Das Weiße Haus antwortete'],
    ['White House', "Beyaz Saray'dan açıklama"],
    ['White House', '白宮表示'],
    ['US State Department', 'le département d’État a écrit'],
    ['US Department of Justice', '미 법무부는 기소했다'],
    ['US Congress', 'Der US-Kongress berät'],
    ['European Commission', 'De Europese Commissie opent een onderzoek'],
    ['European Commission', 'Avrupa Komisyonu inceliyor'],
    ['European Commission', 'Euroopa Komisjon teatas'],
    ['European Commission', '欧州委員会は'],
    ['Government of China', 'le gouvernement chinois dément'],
    ['Government of China', "Çin'in Washington Büyükelçiliği reddetti"],
    ['Government of South Korea', '개인정보보호위원회는 조사에 착수했다'],
    ['Government of Taiwan', '數位發展部表示'],
    ['Government of Russia', 'der Kreml bestreitet das'],
    ['KVKK', 'Kişisel Verileri Koruma Kurumu açıkladı'],
    ['Turkish National Police', 'Emniyet Genel Müdürlüğü uyardı'],
    ['Turkish courts', 'Ankara 7. Sulh Ceza Hâkimliği karar verdi'],
    ['CAC', '國家網信辦表示：网信办'],
    ['MIIT', '工信部提示'],
    ['Pravda network', 'le réseau Pravda diffuse'],
    ['The New York Times', 'ニューヨーク・タイムズは'],
  ])('%s is known in: %s', (name, text) => {
    expect(actorsIn(text)).toContain(name);
  });

  it.each([
    ['Beijing as a place', 'He flew to Beijing on Monday and ate duck.'],
    ['Washington as a place', 'Cherry trees bloom in Washington.'],
    ['a philanthropic fund', 'A philanthropic fund and the anthropic principle.'],
    ['a cursor', 'Move the mouse cursor to the left.'],
    ['a brave man', 'A brave man saved the cat.'],
    ['an apple', 'An apple a day. 苹果树开花了。'],
    ['the Mistral', 'Le Mistral : des rafales de vent à 120 km/h.'],
    ['a moonshot', 'The Cancer Moonshot wants to halve deaths from cancer.'],
    ['the wizard', 'Wizards and a whiz kid.'],
    ['a game tree', 'Minimax with alpha beta pruning'],
    ['a meta-analysis', 'A meta-analysis of X-ray studies'],
  ])('is not taken from %s', (_what, text) => {
    expect(actorsIn(text)).toEqual([]);
  });
});
