import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

export type LoopbackServer = {
  readonly url: (path?: string) => string;
  /** Connections accepted so far. */
  readonly accepted: () => number;
  readonly close: () => Promise<void>;
};

function serve(server: Server): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined); // the other side hangs up in many of these tests
  });
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a server on a port has an address of this form
      listening({
        url: (path = '/') => `http://127.0.0.1:${port}${path}`,
        accepted: () => accepted,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            for (const socket of sockets) socket.destroy();
          }),
      });
    });
  });
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An HTTP server on 127.0.0.1 that answers as a test says. */
export const openServer = (answer: Answer): Promise<LoopbackServer> => serve(createHttpServer(answer));

/** A server that speaks bytes: called once with the head of each request. */
export const openRawServer = (answer: (socket: Socket, head: string) => void): Promise<LoopbackServer> =>
  serve(
    createTcpServer((socket) => {
      socket.once('data', (data) => answer(socket, data.toString('latin1')));
    }),
  );
