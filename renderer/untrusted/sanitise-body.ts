import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { trustedPolicy } from './trusted-policy.ts';
import { webAddress } from './web-address.ts';

const tags =
  'a abbr b blockquote br caption cite code dd del dfn dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small strong sub sup table tbody td tfoot th thead time tr u ul var';
const attributes = 'href title alt width height colspan rowspan datetime';

const config = {
  ALLOWED_TAGS: tags.split(' '),
  ALLOWED_ATTR: attributes.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ...(trustedPolicy ? { TRUSTED_TYPES_POLICY: trustedPolicy } : {}),
} satisfies Config;

// It is the browser's own window; TypeScript's description of it and DOMPurify's differ in Trusted Types.
const purifier = createDOMPurify(window as unknown as WindowLike);

/** Beyond this a body is cut before it is parsed: no article is that long, and parsing must not freeze the page. */
const longestBody = 2_000_000;

/**
 * An article's body as DOM nodes that can neither run nor load anything.
 *
 * It is handed over as nodes and never as text again, because a second parse of sanitised text is how such
 * filters are got around. Images become words; links open outside and tell nobody where they were followed.
 */
export function sanitiseBody(html: string, imageLabel: (alt: string) => string): DocumentFragment {
  const fragment = purifier.sanitize(withoutNoise(html.slice(0, longestBody)), {
    ...config,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const image of fragment.querySelectorAll('img')) image.replaceWith(placeholder(image, imageLabel));
  for (const link of fragment.querySelectorAll('a')) secureLink(link);
  return fragment;
}

const tag = /<[a-z][^<>]*>/gi;
const refused = /\s(?:style|on[a-z]+)\s*=/gi;

/**
 * Renames inline styles and handlers. This protects nothing, the sanitiser does: but browsers report each one
 * that the policy refuses, even in a document that is never shown, and feeds are full of them.
 */
const withoutNoise = (html: string): string =>
  html.replace(tag, (text) => text.replace(refused, ' data-off='));

function placeholder(image: HTMLImageElement, imageLabel: (alt: string) => string): HTMLElement {
  const note = document.createElement('span');
  note.dataset['image'] = '';
  note.textContent = imageLabel((image.getAttribute('alt') ?? '').trim().slice(0, 300));
  return note;
}

function secureLink(link: HTMLAnchorElement): void {
  const href = webAddress(link.getAttribute('href'));
  if (href === null) {
    link.removeAttribute('href');
    return;
  }
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer nofollow';
}
