import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Certificates made on the spot, so that a test can be met by every kind that a client must not believe. */
export type Pair = { readonly key: string; readonly cert: string };

type Subject = {
  readonly name: string;
  readonly years: readonly [from: number, to: number];
  /** Addresses and host names that it is good for; none for an authority. */
  readonly hosts: readonly string[];
};
type Keys = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
export type Authority = Pair & { readonly issue: (subject: Subject) => Pair };

/** One value of DER: its tag, its length, its content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const nameOf = (name: string): Buffer =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const newYear = (year: number): Buffer => der(0x17, Buffer.from(`${String(year).slice(2)}0101000000Z`));
const signature = sequence(oid('2a8648ce3d040302'));

const newKeys = (): Keys => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const isAddress = (host: string): boolean => /^\d+\.\d+\.\d+\.\d+$/.test(host);

function extensionOf(hosts: readonly string[]): Buffer {
  if (hosts.length === 0) {
    const isAuthority = sequence(der(0x01, Buffer.from([0xff])));
    return sequence(oid('551d13'), der(0x01, Buffer.from([0xff])), der(0x04, isAuthority));
  }
  const names = hosts.map((host) =>
    isAddress(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host)),
  );
  return sequence(oid('551d11'), der(0x04, sequence(...names)));
}

const pem = (kind: string, bytes: Buffer): string =>
  `-----BEGIN ${kind}-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${kind}-----\n`;

let serial = 1;
function certify(subject: Subject, keys: Keys, issuer: string, issuerKey: KeyObject): Pair {
  serial += 1;
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([serial])),
    signature,
    nameOf(issuer),
    sequence(newYear(subject.years[0]), newYear(subject.years[1])),
    nameOf(subject.name),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extensionOf(subject.hosts))),
  );
  const signed = der(0x03, Buffer.from([0]), sign('sha256', body, issuerKey));
  return {
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', sequence(body, signature, signed)),
  };
}

export function selfSigned(subject: Subject): Pair {
  const keys = newKeys();
  return certify(subject, keys, subject.name, keys.privateKey);
}

export function newAuthority(name: string): Authority {
  const keys = newKeys();
  const own = certify({ name, years: [2020, 2049], hosts: [] }, keys, name, keys.privateKey);
  return { ...own, issue: (subject) => certify(subject, newKeys(), name, keys.privateKey) };
}
