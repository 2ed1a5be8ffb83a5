import { expect, test } from 'vitest';
import { codeWords, failureWords, isMissing } from '../../../renderer/components/failure-words.ts';
import { en } from '../../../renderer/strings/en.ts';
import { tr } from '../../../renderer/strings/tr.ts';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { AppError } from '../../../shared/model/app-error.ts';

const full = new AppError('DISK_FULL', 'incidents.json was not saved: the disk is full.');

test('on an English screen the engine’s sentence stands alone', () => {
  expect(failureWords(full, en)).toEqual({ sentence: full.message, detail: null });
});

test('on a Turkish screen a code is told in Turkish, with the engine’s sentence beneath', () => {
  expect(failureWords(full, tr)).toEqual({
    sentence: 'Disk dolu. Daha önce kaydedilenler yerinde; yer açıp yeniden deneyin.',
    detail: full.message,
  });
});

test.each([
  ['of no format', readerFailure('%PDF-1.7'), 'Dosya okunamadı: '],
  ['of a package that was cut off', readerFailure('PK\u0003\u0004'), 'Dosya okunamadı: '],
  ['of a file that is too large', readerFailure(`id: AML.CS0001\n${' '.repeat(17_000_000)}`), 'Dosya, içe '],
])('on a Turkish screen the refusal %s is told in Turkish', (_, refusal, sentence) => {
  const told = failureWords(refusal, tr);
  expect(told.sentence).toContain(sentence);
  expect(told.detail).toMatch(/Nothing was changed\.$/);
});

function readerFailure(text: string): unknown {
  try {
    return readIncoming({ name: 'file', bytes: new TextEncoder().encode(text) });
  } catch (thrown) {
    return thrown;
  }
}

test('a code that says all there is has nothing beneath', () => {
  const cancelled = new AppError('CANCELLED', 'Fetching from news.example was cancelled.');
  expect(failureWords(cancelled, tr)).toEqual({ sentence: 'İptal edildi.', detail: null });
});

test('what a code cannot tell is told by the engine’s sentence', () => {
  const bad = new AppError('BAD_REQUEST', 'DeepSeek cannot be split from itself.');
  expect(failureWords(bad, tr)).toEqual({ sentence: bad.message, detail: null });
  expect(failureWords(new TypeError('x is not a function'), tr).sentence).toBe('x is not a function');
});

test('a problem of a library is told by its code as well', () => {
  expect(codeWords('HISTORY_GAP', 'The history begins with batch 4.', tr)).toEqual({
    sentence: 'Geçmişin bir parçası eksik.',
    detail: 'The history begins with batch 4.',
  });
});

test('only what is not there is missing', () => {
  expect([isMissing(new AppError('NOT_FOUND', 'No.')), isMissing(full), isMissing(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});
