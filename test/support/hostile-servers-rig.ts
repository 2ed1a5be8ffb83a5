import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { Behaviour, Certificate } from './hostile-servers.ts';
import { newAuthority, selfSigned } from './hostile-servers-certificates.ts';
import { rss } from './loopback-feeds.ts';

export type HostileRig = {
  /** The address of a server that behaves like that, on a port of its own. */
  readonly open: (behaviour: Behaviour) => Promise<string>;
  readonly close: () => Promise<void>;
};

const usable = [2020, 2049] as const;
const here = ['127.0.0.1'];
const tlsLimits = {
  'old protocol': { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' },
} as const;

/** Servers on 127.0.0.1. While it is open, this process believes an authority that was made a moment ago. */
export function openHostileRig(): HostileRig {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const believed = getCACertificates('default');
  const authority = newAuthority('Authority of the rig');
  setDefaultCACertificates([...believed, authority.cert]);

  const listen = async (server: Server): Promise<number> => {
    servers.push(server);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => undefined); // whoever meets these servers hangs up on them
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return (server.address() as AddressInfo).port; // a server on a port has an address of this form
  };
  const pairOf = (certificate: Certificate) => {
    const good = { name: 'leaf', years: usable, hosts: here };
    switch (certificate) {
      case 'expired':
        return authority.issue({ ...good, years: [2020, 2021] });
      case 'not valid yet':
        return authority.issue({ ...good, years: [2048, 2049] });
      case 'of another host':
        return authority.issue({ ...good, hosts: ['other.example'] });
      case 'self-signed':
        return selfSigned(good);
      case 'unknown authority':
        return newAuthority('Unknown authority').issue(good);
      default:
        return authority.issue(good);
    }
  };
  const secureServer = (certificate: Certificate): Server => {
    if (certificate === 'no handshake') return createTcpServer(() => undefined);
    if (certificate === 'plain HTTP') return createHttpServer((_request, response) => void response.end('x'));
    const limits = certificate === 'old protocol' ? tlsLimits[certificate] : {};
    return createHttpsServer({ ...pairOf(certificate), ...limits }, (_request, response) => {
      response.end(rss('T', [{ title: 'never to be read' }]));
    });
  };
  const open = async (behaviour: Behaviour): Promise<string> => {
    switch (behaviour.by) {
      case 'http':
        return `http://127.0.0.1:${await listen(createHttpServer(behaviour.answer))}/`;
      case 'bytes': {
        const server = createTcpServer((socket) => void socket.once('data', () => behaviour.answer(socket)));
        return `http://127.0.0.1:${await listen(server)}/`;
      }
      case 'tls':
        return `https://127.0.0.1:${await listen(secureServer(behaviour.certificate))}/`;
    }
  };
  const close = async (): Promise<void> => {
    setDefaultCACertificates(believed);
    const closed = servers.map((server) => new Promise<void>((done) => server.close(() => done())));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
  return { open, close };
}
