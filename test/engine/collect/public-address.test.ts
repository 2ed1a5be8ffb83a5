import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, isPublicHost } from '../../../electron/engine/collect/public-address.ts';

describe('isPublicHost refuses', () => {
  test.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'printer',
    'a.localhost',
    'nas.local',
    'router.lan',
    'box.home.arpa',
    'metadata.google.internal',
    'wiki.intranet',
    'db.corp',
    'hidden.onion',
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.255.255.254',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '0177.0.0.1',
    '017700000001',
    '①②⑦.0.0.1',
    '127。0。0。1',
    '0',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '169.254.169.254',
    '0xa9fea9fe',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '::1',
    '[0:0:0:0:0:0:0:1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::1]',
    '[100::1]',
    '[2001::1]',
    '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
    '[2001:2::1]',
    '[2001:10::1]',
    '[2001:20::1]',
    '[2001:db8::1]',
    '[2002:7f00:1::]',
    '[2002:c0a8:1::]',
    '[3fff::1]',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[5f00::1]',
    '',
    ' ',
    'a b',
    '[::bad',
  ])('%j', (host) => {
    expect(isPublicHost(host)).toBe(false);
  });
});

describe('isPublicHost lets through', () => {
  test.each([
    'news.example',
    'www.anthropic.com',
    'bücher.example',
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.0.1',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '[2606:4700:4700::1111]',
    '2606:4700:4700::1111',
    '[2001:4860:4860::8888]',
    '[2001:200::1]',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::808:808]',
    'localhost.example',
    'local.example',
  ])('%s', (host) => {
    expect(isPublicHost(host)).toBe(true);
  });
});

describe('isPublicAddress', () => {
  test('refuses addresses of a zone and what is no address', () => {
    expect(
      ['fe80::1%eth0', '2606:4700::1%eth0', 'news.example', '', '1.2.3'].filter(isPublicAddress),
    ).toEqual([]);
  });

  test('judges an IPv4 address alike in every IPv6 dress', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(isPublicAddress(address));
        expect(isPublicAddress(`::${address}`)).toBe(false);
      }),
    );
  });

  test('has an answer for every address', () => {
    fc.assert(fc.property(fc.ipV6(), (address) => typeof isPublicAddress(address) === 'boolean'));
  });

  test('lets nothing outside global unicast through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x4000, max: 0xffff }), (first) => {
        expect(isPublicAddress(`${first.toString(16)}::1`)).toBe(false);
      }),
    );
  });
});
