import { describe, expect, test } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
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

  test.each([
    'DeepSeek, not OpenAI, is accused by Anthropic of distillation',
    'Not OpenAI but DeepSeek is accused of distillation by Anthropic',
    'Anthropic accuses DeepSeek, and not OpenAI, of distillation',
    'Anthropic accuses DeepSeek rather than OpenAI of distillation',
    'Nicht OpenAI, sondern DeepSeek wird von Anthropic beschuldigt, Claude destilliert zu haben',
    'Anthropic beschuldigt nicht OpenAI, sondern DeepSeek der Destillation',
    "Anthropic, OpenAI değil DeepSeek'i damıtma ile suçladı",
    "Anthropic OpenAI'yi değil DeepSeek'i damıtmakla suçladı",
    'Anthropic指控的不是OpenAI而是DeepSeek蒸馏模型',
    '不是OpenAI而是DeepSeek被Anthropic指控蒸馏其模型',
    'Anthropic no acusa a OpenAI sino a DeepSeek de destilar su modelo',
    'Anthropic acusa no a OpenAI, sino a DeepSeek de destilar su modelo',
    'Anthropic accuse non pas OpenAI mais DeepSeek de distillation',
    'Anthropic accuse DeepSeek et non OpenAI de distillation',
  ])('who is set aside plays no part in: %s', (title) => {
    const { anthropic, deepseek, openai } = roles(title, '');
    expect([anthropic, deepseek, openai]).toEqual(['accuser', 'accused', undefined]);
  });

  test('who only says whom it does not accuse accuses nobody', () => {
    const { anthropic, openai } = roles(
      "Anthropic n'accuse pas OpenAI de distillation",
      'C’est une attaque.',
    );
    expect([anthropic, openai]).toEqual([undefined, undefined]);
  });

  test.each([
    'DeepSeek is accused of distilling Claude',
    'DeepSeek accused of copying Claude',
    'DeepSeek wird beschuldigt, Claude destilliert zu haben',
    "DeepSeek est accusé d'avoir distillé Claude",
    'DeepSeek es acusada de destilar Claude',
    "DeepSeek Claude'u damıtmakla suçlanıyor",
    'DeepSeek被指控蒸馏Claude',
    'DeepSeek allegedly copied Claude',
    'DeepSeek soll Claude kopiert haben',
    'DeepSeek aurait copié Claude',
    'DeepSeek habría copiado Claude',
    "İddiaya göre DeepSeek Claude'u kopyaladı",
  ])('nobody need be named who accuses: %s', (title) => {
    const { anthropic, deepseek } = roles(title, '');
    expect([anthropic, deepseek]).toEqual(['affected', 'accused']);
  });

  test.each([
    ['OpenAI sues DeepSeek over distillation', 'openai', 'accuser'],
    ['OpenAI sues DeepSeek over distillation', 'deepseek', 'accused'],
    ["OpenAI, DeepSeek'e damıtma nedeniyle dava açtı", 'deepseek', 'accused'],
    ["OpenAI'dan DeepSeek'e damıtma suçlaması", 'openai', 'accuser'],
    ['Anthropic’e göre MiniMax 24 bin sahte hesapla Claude modelini sorguladı', 'minimax', 'accused'],
    ['According to OpenAI, DeepSeek ran fraudulent accounts on ChatGPT', 'deepseek', 'accused'],
    ['Anthropic称MiniMax用2.4万个虚假账号访问Claude模型', 'anthropic', 'accuser'],
    ['OpenAI: DeepSeek distilled our models', 'openai', 'accuser'],
    ['OpenAI: DeepSeek distilled our models', 'deepseek', 'accused'],
    ['OpenAI: DeepSeek modellerimizi damıtıyor', 'deepseek', 'accused'],
    ['DeepSeek kept distilling, OpenAI tells lawmakers', 'openai', 'accuser'],
    ['Mistral AI files a lawsuit against Alibaba over copied model code', 'alibaba', 'accused'],
    ['Mistral AI demandó a Alibaba por copiar su modelo', 'mistral-ai', 'accuser'],
    ['Alibaba weist den Vorwurf von Mistral AI zurück, das Modell kopiert zu haben', 'mistral-ai', 'accuser'],
    ["Anthropic, DeepSeek ve MiniMax'ın Claude'u damıttığını öne sürdü", 'deepseek', 'accused'],
    ["Anthropic, DeepSeek ve MiniMax'ın Claude'u damıttığını öne sürdü", 'anthropic', 'accuser'],
    ['Prosecutors said Linwei Ding copied the AI model files of Google', 'linwei-ding', 'accused'],
    ['The Claude maker says DeepSeek distilled its models', 'anthropic', 'accuser'],
    [
      'The Chinese embassy called the accusations of model distillation groundless',
      'government-of-china',
      'accused',
    ],
  ])('%s: %s is %s', (title, id, role) => {
    expect(roles(title, '')[id]).toBe(role);
  });

  test.each([
    ["A DeepSeek engineer was accused of model distillation at a rival of Claude's maker", 'deepseek'],
    ['The report names DeepSeek model distillation as a trend', 'deepseek'],
    ['Anthropic: how we found the distillation of our model', 'anthropic'],
    ['Anthropic: three labs distilled Claude with bots', 'anthropic'],
    ['An engineer of Google who knew Linwei Ding is accused of nothing but AI envy', 'google'],
    ['Anthropic, modelini DeepSeek’ten korumak için damıtmayı suçlamadı', 'anthropic'],
  ])('no part is made up in: %s', (title, id) => {
    expect(roles(title, '')[id]).toBeUndefined();
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

describe('the words of a role', () => {
  const words = (title: string) =>
    Object.fromEntries(
      tagText({ title, text: accusation }, vocabulary).actors.map(({ id, roleEvidence }) => [
        id,
        roleEvidence?.map(({ text }) => text),
      ]),
    );

  test('are those of the deed between both names, in the order of the text', () => {
    expect(words('DeepSeek accused by Anthropic of distillation')).toMatchObject({
      anthropic: ['DeepSeek', 'accused', 'by', 'Anthropic'],
      deepseek: ['DeepSeek', 'accused', 'by', 'Anthropic'],
    });
  });

  test('stand where they say that they do', () => {
    const title = 'Anthropic accuses DeepSeek of distillation';
    const [, evidence] = tagText({ title, text: accusation }, vocabulary).actors.flatMap(
      ({ id, roleEvidence = [] }) => (id === 'anthropic' ? roleEvidence : []),
    );
    expect(evidence).toEqual({ field: 'title', start: 10, end: 16, text: 'accuse' });
  });

  test('are missing where the role follows from what the actor is', () => {
    const title = 'FTC looks into distillation of Claude';
    const ftc = tagText({ title, text: accusation }, vocabulary).actors.find(({ id }) => id === 'ftc');
    expect(ftc).toMatchObject({ role: 'authority' });
    expect(ftc).not.toHaveProperty('roleEvidence');
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

  test.each([
    'Anthropic is considering litigation over the distillation and has adopted rate limits.',
    'Anthropic has adopted rate limits against distillation and is considering litigation.',
    'Anthropic erwägt wegen der Destillation eine Klage und hat Rate-Limits eingeführt.',
    'Anthropic damıtma nedeniyle dava açmayı değerlendiriyor, hız sınırlaması getirdi.',
    'Anthropic正考虑就蒸馏提起诉讼，并已实施速率限制。',
    'Anthropic envisage une action en justice contre la distillation et a mis en place une limitation de débit.',
  ])('each measure of a sentence has its own mode: %s', (sentence) => {
    expect(modes(sentence)).toMatchObject({ lawsuit: 'considered', 'rate-limiting': 'adopted' });
  });

  test.each([
    ['adopted', 'Anthropic considers rate limiting. Anthropic introduced rate limiting in March.'],
    ['announced', 'Lawmakers proposed rate limiting. Anthropic announced rate limiting.'],
    ['proposed', 'Experts recommend rate limiting. Lawmakers proposed rate limiting.'],
    ['bypassed', 'The new limits were introduced, rate limiting among them. They bypassed rate limiting.'],
    ['adopted', 'Anthropic introduced rate limiting, which the attackers are said to have bypassed.'],
    ['adopted', 'Rate limiting was introduced while a lawsuit is being considered.'],
  ])('the most certain of what is said nearest to it wins, %s: %s', (mode, text) => {
    expect(modes(`A distillation attack on Claude. ${text}`)['rate-limiting']).toBe(mode);
  });

  test('the words that show it are given, a weakening word before the verb', () => {
    const text = 'Anthropic might be considering rate limiting. It has banned accounts against distillation.';
    const { countermeasures } = tagText({ title: 'Distillation attack on Claude', text }, vocabulary);
    const words = countermeasures.map(({ id, modeEvidence }) => [id, modeEvidence?.map((one) => one.text)]);
    expect(Object.fromEntries(words)).toMatchObject({
      'rate-limiting': ['consider'],
      'account-ban': ['banned'],
    });
  });

  test('a bare mention has none', () => {
    const text = 'Rate limiting is a known answer to distillation.';
    const { countermeasures } = tagText({ title: 'Distillation attack on Claude', text }, vocabulary);
    expect(countermeasures.find(({ id }) => id === 'rate-limiting')).not.toHaveProperty('modeEvidence');
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

  test('of a theme is told with its words', () => {
    const { denied } = tagText(
      { title: 'No AI model weights were stolen', text: 'The company was attacked.' },
      vocabulary,
    );
    const told = denied?.map(({ id, evidence }) => [id, evidence[0]?.text]);
    expect(told).toContainEqual(['model-weight-theft', 'No']);
  });

  test('is not told of a theme that is tagged all the same', () => {
    const text = 'No weights of Claude were stolen in May. In June model weights of Claude were stolen.';
    const { denied, themes } = tagText({ title: 'Claude', text }, vocabulary);
    expect(themes.map(({ id }) => id)).toContain('model-weight-theft');
    expect(denied ?? []).not.toContainEqual(expect.objectContaining({ id: 'model-weight-theft' }));
  });

  test.each([
    ['prompt-injection', 'It was not a jailbreak but prompt injection that fooled ChatGPT'],
    ['prompt-injection', 'Es war kein Jailbreak, sondern Prompt Injection bei ChatGPT'],
    ['prompt-injection', 'ChatGPT遭遇的不是越狱，而是提示注入'],
    ['model-weight-theft', 'Hackers not only stole weights of the AI model but sold them'],
    ['model-weight-theft', 'Nicht nur wurden die Gewichte des KI-Modells gestohlen'],
    ['model-weight-theft', 'No fewer than three AI model weights were stolen'],
  ])('that denies something else leaves %s: %s', (id, title) => {
    expect(themes(title)).toContain(id);
  });

  test.each([
    ['jailbreak', 'It was not a jailbreak but prompt injection that fooled ChatGPT'],
    ['model-weight-theft', 'Die Gewichte des KI-Modells wurden nicht gestohlen'],
    ['data-leak', "Aucune donnée n'a fuité de ChatGPT"],
    ['data-leak', 'No se filtraron datos de ChatGPT'],
  ])('of %s holds: %s', (id, title) => {
    expect(themes(title)).not.toContain(id);
  });
});
