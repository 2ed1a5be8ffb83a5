/** Hashes of what the page brings along, in base64: a test counts them anew and says what they must be. */
export const styleHash = 'sha256-f/b0JEvg77pL2khhzECkd++/4I2UTggK/VnleKPT1ts=';
export const scriptHash = 'sha256-k1JYW1N15C2xyFqM+1A5r/OODAB2wjclenyNzhzP13w=';

const shut = `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** Nothing is asked of anywhere, and nothing runs but our own script, which a page for paper does without. */
export const pagePolicy = { screen: `${shut}; script-src '${scriptHash}'`, paper: shut } as const;
