import { describe, expect, test } from 'vitest';
import { compileVocabulary } from '../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const vocabulary = compileVocabulary(shippedVocabulary);
const accusation = 'This is said to be a distillation attack on Claude.';

const roles = (title: string, text = accusation): Record<string, string | undefined> =>
  Object.fromEntries(tagText({ title, text }, vocabulary).actors.map(({ id, role }) => [id, role]));

const modes = (sentence: string): Record<string, string> =>
  Object.fromEntries(
    tagText({ title: 'Distillation attack on Claude', text: sentence }, vocabulary).countermeasures.map(
      ({ id, mode }) => [id, mode],
    ),
  );

describe('who accuses whom', () => {
  test('the one before an accusing verb accuses, the one after it is accused', () => {
    expect(roles('Anthropic accuses DeepSeek of distillation')).toMatchObject({
      anthropic: 'accuser',
      deepseek: 'accused',
    });
  });

  test('a passive turns the sides round', () => {
    expect(roles('DeepSeek accused by Anthropic of distillation')).toMatchObject({
      anthropic: 'accuser',
      deepseek: 'accused',
    });
  });

  test.each([
    'Allegations by OpenAI against DeepSeek of distilling its models',
    'DeepSeek, accused by OpenAI of copying, stays silent',
    "OpenAI's complaint against DeepSeek over distillation",
    'DeepSeek has been accused of model theft by OpenAI',
    'Complaint filed against DeepSeek by OpenAI over copied models',
    'DeepSeek wird von OpenAI beschuldigt, sein Modell kopiert zu haben',
    'Vorwürfe von OpenAI gegen DeepSeek wegen kopierter Modelle',
    'Laut OpenAI hat DeepSeek das Modell destilliert',
    'OpenAI wirft DeepSeek vor, das Modell destilliert zu haben',
    "DeepSeek accusé par OpenAI d'avoir copié son modèle",
    "Accusations d'OpenAI contre DeepSeek : le modèle serait une copie",
    'Selon OpenAI, DeepSeek a copié son modèle',
    'DeepSeek, acusada por OpenAI de copiar su modelo',
    'Acusaciones de OpenAI contra DeepSeek por copiar su modelo',
    'Según OpenAI, DeepSeek copió su modelo',
    "OpenAI, DeepSeek'i modelini kopyalamakla suçladı",
    'DeepSeek, OpenAI tarafından modelini kopyalamakla suçlanıyor',
    "OpenAI'a göre DeepSeek modelini kopyaladı",
    "OpenAI'ın DeepSeek hakkındaki şikâyeti: model kopyalandı",
    'OpenAI指控DeepSeek抄袭模型',
    'DeepSeek被OpenAI指控抄袭模型',
    '据OpenAI称，DeepSeek抄袭其模型',
  ])('accuser and accused are told in: %s', (title) => {
    expect(roles(title, '')).toMatchObject({ openai: 'accuser', deepseek: 'accused' });
  });

  test.each([
    "DeepSeek copied Meta's model, OpenAI claims",
    'DeepSeek siphoned answers from Meta, according to OpenAI',
    "OpenAI says DeepSeek copied Meta's model",
    "OpenAI accuses DeepSeek of copying Meta's model",
    'DeepSeek soll das Modell von Meta kopiert haben, behauptet OpenAI',
    'DeepSeek aurait copié le modèle de Meta, affirme OpenAI',
    'DeepSeek copió el modelo de Meta, afirma OpenAI',
    'DeepSeek抄袭了Meta的模型，OpenAI称',
  ])('who is copied is affected in: %s', (title) => {
    expect(roles(title, '')).toMatchObject({ openai: 'accuser', deepseek: 'accused', meta: 'affected' });
  });

  test.each([
    'DeepSeek denies copying OpenAI models',
    'DeepSeek bestreitet, das Modell von OpenAI kopiert zu haben',
    "DeepSeek nie avoir copié le modèle d'OpenAI",
    'DeepSeek niega haber copiado el modelo de OpenAI',
    'DeepSeek, OpenAI modelini kopyaladığını yalanladı',
    'DeepSeek否认抄袭OpenAI模型',
  ])('who denies is accused in: %s', (title) => {
    expect(roles(title, '')).toMatchObject({ deepseek: 'accused', openai: 'affected' });
  });

  test.each([
    'Anthropic did not accuse DeepSeek of distillation',
    'DeepSeek was not accused by Anthropic of distillation',
    'Anthropic n’a pas accusé DeepSeek de distillation',
  ])('an accusation that was not made gives no parts: %s', (title) => {
    const { anthropic, deepseek } = roles(title, 'The models are known.');
    expect([anthropic, deepseek]).toEqual([undefined, undefined]);
  });

  test('several accused stand on the same side', () => {
    expect(roles('Anthropic accuses DeepSeek, Moonshot AI and MiniMax of distillation')).toMatchObject({
      deepseek: 'accused',
      'moonshot-ai': 'accused',
      minimax: 'accused',
    });
  });

  test('the same firm may accuse in one article and be accused in another', () => {
    expect(roles('OpenAI accuses Anthropic of distillation')).toMatchObject({ anthropic: 'accused' });
  });

  test('where no verb says it, bodies whose part is given by their kind have it', () => {
    expect(roles('FTC looks into distillation of Claude by DeepSeek')).toMatchObject({ ftc: 'authority' });
  });
});

describe('what is said of a measure', () => {
  test.each([
    ['Anthropic introduced rate limiting against distillation.', 'adopted'],
    ['Anthropic is considering rate limiting against distillation.', 'considered'],
    ['Lawmakers proposed rate limiting against distillation.', 'proposed'],
    ['Experts recommend rate limiting against distillation.', 'recommended'],
    ['The attackers bypassed rate limiting for their distillation.', 'bypassed'],
  ])('%s', (sentence, mode) => {
    expect(modes(sentence)['rate-limiting']).toBe(mode);
  });

  test.each([
    ['OpenAI refused to introduce ID verification for ChatGPT.', 'denied'],
    ['OpenAI is mulling ID verification for ChatGPT.', 'considered'],
    ['Senators demand ID verification for ChatGPT.', 'proposed'],
    ['OpenAI erwägt eine Identitätsprüfung für ChatGPT.', 'considered'],
    ['Abgeordnete fordern eine Identitätsprüfung für ChatGPT.', 'proposed'],
    ['OpenAI lehnt eine Identitätsprüfung für ChatGPT ab.', 'denied'],
    ["OpenAI a mis en place une vérification d'identité pour ChatGPT.", 'adopted'],
    ["Des députés réclament une vérification d'identité pour ChatGPT.", 'proposed'],
    ["OpenAI refuse la vérification d'identité pour ChatGPT.", 'denied'],
    ['OpenAI ha implantado la verificación de identidad en ChatGPT.', 'adopted'],
    ['OpenAI estudia la verificación de identidad en ChatGPT.', 'considered'],
    ['OpenAI descarta la verificación de identidad en ChatGPT.', 'denied'],
    ['OpenAI, ChatGPT için kimlik doğrulama zorunluluğu getirdi.', 'adopted'],
    ['OpenAI gelecek ay kimlik doğrulama getirecek.', 'announced'],
    ["OpenAI, ChatGPT'de kimlik doğrulamayı reddetti.", 'denied'],
    ['OpenAI正考虑对ChatGPT实行身份验证。', 'considered'],
    ['OpenAI拒绝对ChatGPT实行身份验证。', 'denied'],
    ['攻击者绕过了ChatGPT的身份验证。', 'bypassed'],
  ])('%s', (sentence, mode) => {
    const { countermeasures } = tagText({ title: 'Deepfake', text: sentence }, vocabulary);
    expect(countermeasures.find(({ id }) => id === 'kyc-id-verification')?.mode).toBe(mode);
  });

  test('a sentence that does something with it beats one that only names it', () => {
    const text =
      'Rate limiting is a known answer to distillation. Anthropic introduced rate limiting in March.';
    expect(modes(text)['rate-limiting']).toBe('adopted');
  });
});

describe('a negation', () => {
  const themes = (title: string) => tagText({ title, text: '' }, vocabulary).themes.map(({ id }) => id);

  test.each([
    'So as not to be noticed, DeepSeek siphoned answers from ChatGPT for its own model',
    'Um nicht aufzufallen, hat DeepSeek Antworten von ChatGPT abgegriffen und ein eigenes Modell trainiert',
    'Um nicht erwischt zu werden, kopierte DeepSeek das Modell von OpenAI',
    'Pour ne pas être repéré, DeepSeek a distillé les réponses de ChatGPT',
    'Para no ser descubierta, DeepSeek copió respuestas de ChatGPT para su propio modelo',
  ])('that tells a purpose denies nothing: %s', (title) => {
    expect(themes(title)).toContain('model-distillation');
  });

  test.each([
    ['model-weight-theft', 'Die Gewichte des KI-Modells wurden nicht gestohlen'],
    ['data-leak', "Aucune donnée n'a fuité de ChatGPT"],
    ['data-leak', 'No se filtraron datos de ChatGPT'],
  ])('of %s holds: %s', (id, title) => {
    expect(themes(title)).not.toContain(id);
  });
});
