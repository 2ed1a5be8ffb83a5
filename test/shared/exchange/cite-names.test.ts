import { expect, it } from 'vitest';
import { citeNames } from '../../../shared/exchange/cite-names.ts';

it.each([
  [null, []],
  ['', []],
  ['By Jane Roe', ['Jane Roe']],
  ['Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
  ['Jane Roe, John Doe & Max Mustermann', ['Jane Roe', 'John Doe', 'Max Mustermann']],
  ['Ayşe Yılmaz ve İpek Çağlar', ['Ayşe Yılmaz', 'İpek Çağlar']],
  ['Roe, Jane', ['Roe, Jane']],
  ['Example Press, Inc.', ['Example Press, Inc.']],
  ['jane@example.org (Jane Roe)', ['Jane Roe']],
  ['Reuters', ['Reuters']],
  ['新华社', ['新华社']],
])('takes from %j the names %j', (author, names) => {
  expect(citeNames(author)).toEqual(names);
});
