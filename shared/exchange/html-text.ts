const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls but tab and line feed, halves of pairs, and points that are no characters: HTML has no place for them. */
const noText = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Most texts, and the quickest to tell: printable ASCII without anything to escape. */
const plain = /^[ !#-%(-;=?-~]*$/;

/** Text from outside, as text or as the value of an attribute in quotes: whatever is in it, it stays text. */
export const htmlText = (text: string): string =>
  plain.test(text) ? text : text.replace(noText, '').replace(/[&<>"']/g, (mark) => escapes[mark] ?? '');
