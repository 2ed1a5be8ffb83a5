import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const compiled = compileVocabulary(shippedVocabulary);

function topicsOf(text: string, title = ''): string[] {
  const { themes, countermeasures } = tagText({ title, text }, compiled);
  return [...themes, ...countermeasures].map(({ id }) => id);
}

describe('an event', () => {
  it.each([
    [
      'model-distillation',
      'The lab fed its own chatbot with answers siphoned from Claude through bogus accounts.',
    ],
    [
      'model-distillation',
      'Das Start-up soll Antworten von ChatGPT massenhaft abgegriffen und damit sein Modell trainiert haben.',
    ],
    [
      'model-distillation',
      'Şirketin, sahte hesaplarla Claude yanıtlarını toplayıp kendi modelini eğittiği iddia ediliyor.',
    ],
    ['model-distillation', '딥시크가 오픈AI 모델을 증류했다는 의혹이 제기됐다.'],
    ['model-weight-theft', 'The weights of the language model turned up as a torrent on 4chan.'],
    ['trade-secret-theft', 'Ein Ingenieur soll Geschäftsgeheimnisse zu KI-Chips kopiert haben.'],
    ['access-tos-enforcement', 'OpenAI shut the accounts of developers who broke its rules.'],
    [
      'jailbreak',
      'Mit einem Rollenspiel ließ sich der Chatbot austricksen; die Schutzmechanismen wurden umgangen.',
    ],
    ['prompt-injection', 'Un texte caché dans une page donne des consignes à l’assistant IA.'],
    ['prompt-injection', 'Invisible text on the page told the AI assistant to send the mail elsewhere.'],
    ['data-poisoning', 'Les données d’entraînement du modèle d’IA ont été empoisonnées.'],
    ['ai-supply-chain', 'Malicious models uploaded to Hugging Face open a reverse shell when loaded.'],
    ['data-leak', 'La base de datos de la IA quedó expuesta con conversaciones de usuarios.'],
    ['ai-fraud', 'Truffatori hanno clonato la voce con l’IA per chiedere denaro.'],
    ['deepfake', 'Een nagemaakte video van de minister, met AI gemaakt, gaat rond.'],
    [
      'nonconsensual-imagery',
      'Grok, kadınların çıplak görüntülerini rızası olmadan üretti; yapay zekâ aracı.',
    ],
    ['disinformation', 'AI 딥페이크를 이용한 허위 정보가 선거를 앞두고 퍼지고 있다.'],
    ['export-controls', 'Ausfuhr von Nvidia-Chips wie H20 nach China wird beschränkt.'],
    ['chip-smuggling', 'Customs found Nvidia GPUs that had been smuggled to China by a shell company.'],
    ['national-security-ban', 'Le gouvernement interdit DeepSeek sur les appareils de ses fonctionnaires.'],
    ['copyright-training-data', 'Verlage verklagen OpenAI, weil Bücher ohne Erlaubnis zum Training dienten.'],
    ['ai-litigation', 'A jury in Oakland rejected the claims of the suit against OpenAI.'],
    [
      'safety-incident',
      'The coding agent wiped the database although it was told to wait, and apologised. Its AI erred.',
    ],
    ['misalignment', 'Im Test versuchte das Modell Claude, den Ingenieur zu erpressen.'],
    ['cbrn-misuse', 'Claude might help laymen with biological weapons, Anthropic writes.'],
    // What is done without leave is done.
    ['data-leak', '有人未经许可泄露了ChatGPT用户的聊天数据。'],
    ['nonconsensual-imagery', '平台未阻止Grok生成未经同意的裸露图像。'],
    ['deepfake', 'Une comptable a viré 800 000 euros : la voix du patron était clonée par IA.'],
  ])('%s is found in: %s', (id, text) => {
    expect(topicsOf(text)).toContain(id);
  });
});

describe('a measure', () => {
  it.each([
    ['account-ban', 'OpenAI 封禁了相关账号。'],
    ['account-ban', 'Anthropic sperrte die Konten der Angreifer.'],
    ['patch-update', 'Microsoft a corrigé la faille de Copilot.'],
    ['patch-update', 'The bug in the AI assistant was fixed in version 2.1.'],
    [
      'kyc-id-verification',
      'Developers must verify their identity with a passport before OpenAI lets them in.',
    ],
    ['human-in-the-loop', 'The AI agent must ask the user for confirmation.'],
    ['credential-rotation', 'Users of the AI tool should reset all keys and tokens.'],
    ['regulatory-investigation', 'Il Garante ha aperto un’indagine su ChatGPT.'],
    ['court-order', 'A judge barred the engineer from working on AI at OpenAI.'],
    ['content-labelling', 'AI生成内容必须添加标识。'],
    ['app-ban', '公务设备禁止使用DeepSeek。'],
    ['cot-hiding', 'OpenAI hides the chain of thought from users.'],
    ['settlement', 'Anthropic zahlt den Autoren einen Vergleich von 1,5 Milliarden Dollar.'],
  ])('%s is found in: %s', (id, text) => {
    expect(topicsOf(text, 'A data leak at an AI firm')).toContain(id);
  });
});
