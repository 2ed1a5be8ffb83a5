/**
 * What makes the list of an exported page answer: it narrows by words, kind and actor, and goes to a day. It reads only what
 * stands in the page. The page's policy lets in this text alone, by its hash (html-policy.ts).
 */
export const htmlScript = `
'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const [bar, words, kind, actor, day, all, found, none] =
    ['bar', 'words', 'kind', 'actor', 'day', 'all', 'found', 'none'].map(at);
  const sections = [...document.querySelectorAll('main > section')];
  const entries = sections.map((section) => [...section.querySelectorAll('.entries > li')]);
  const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase().replace(/\\u0131/g, 'i');
  const texts = new Map();
  const textOf = (entry) => {
    if (!texts.has(entry)) texts.set(entry, fold(entry.textContent));
    return texts.get(entry);
  };
  const narrow = () => {
    const wanted = fold(words.value).split(/\\s+/).filter((word) => word !== '');
    const fits = (entry) =>
      (kind.value === '' || entry.className === kind.value) &&
      (actor.value === '' || (' ' + entry.dataset.a + ' ').includes(' ' + actor.value + ' ')) &&
      wanted.every((word) => textOf(entry).includes(word));
    let count = 0;
    sections.forEach((section, which) => {
      let shown = 0;
      for (const entry of entries[which]) {
        entry.hidden = !fits(entry);
        if (!entry.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      count += shown;
    });
    found.textContent = found.dataset.words.replace('{n}', String(count));
    none.hidden = count > 0;
  };
  const goTo = () => {
    const shown = entries.flat().filter((entry) => !entry.hidden && entry.dataset.d);
    const entry = shown.find((each) => each.dataset.d >= day.value) ?? shown.at(-1);
    if (day.value === '' || !entry) return;
    entry.scrollIntoView();
    entry.tabIndex = -1;
    entry.focus({ preventScroll: true });
  };
  let waiting = 0;
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(narrow, 120);
  });
  kind.addEventListener('change', narrow);
  actor.addEventListener('change', narrow);
  day.addEventListener('change', goTo);
  all.addEventListener('click', () => {
    for (const field of [words, kind, actor, day]) field.value = '';
    narrow();
    words.focus();
  });
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
  narrow();
  bar.hidden = false;
})();
`;
