import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/text/detect-language.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The company said that it was not aware of the leak.'],
    ['de', 'Das Unternehmen hat die Lücke nach eigenen Angaben geschlossen und prüft den Vorfall.'],
    ['fr', 'Le groupe est accusé par des chercheurs d’avoir copié les réponses pour entraîner son modèle.'],
    ['es', 'La empresa niega que sus modelos copiaron los datos, según el informe.'],
    ['tr', 'Şirket iddiaları reddetti ve bir açıklama yayımladı.'],
    ['it', 'La società nega che il modello sia stato copiato, come scrive il giornale.'],
    ['pt', 'A empresa não comentou as acusações, mas os dados foram copiados.'],
    ['nl', 'Het bedrijf zegt dat de gegevens niet zijn gekopieerd en dat het een fout is.'],
    ['sv', 'Företaget säger att det inte har kopierat modellen och att data är öppna.'],
    ['et', 'Ettevõte ütles, et mudel ei ole kopeeritud ja andmed on avalikud.'],
    ['zh', '该公司否认了有关蒸馏的指控。'],
    ['ja', '同社はモデルの蒸留を否定した。'],
    ['ko', '회사는 모델 증류 의혹을 부인했다.'],
    ['ru', 'Компания отвергла обвинения в дистилляции модели.'],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(normaliseText(text))).toBe(language);
  });

  it('knows a short Turkish title by its letters', () => {
    expect(detectLanguage(normaliseText('Grok’un X hesabına erişim engeli'))).toBe('tr');
  });

  it('says nothing where nothing tells', () => {
    expect(detectLanguage(normaliseText('DeepSeek R1'))).toBeUndefined();
    expect(detectLanguage(normaliseText(''))).toBeUndefined();
  });
});
