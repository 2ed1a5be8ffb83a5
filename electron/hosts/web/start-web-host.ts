import { createServer, type Server } from 'node:http';
import { AppError } from '../../../shared/model/app-error.ts';
import { loadBundle } from '../bundle/load-bundle.ts';
import type { HostedEngine } from '../hosted-engine.ts';
import { createGate, type RandomBytes } from './gate.ts';
import { handleExchange } from './handle-exchange.ts';
import { refuseBrokenRequest } from './refuse-broken-request.ts';
import { respondText } from './respond.ts';
import type { Site } from './routes.ts';

export type WebHost = {
  /** Opens the page once: it holds the one-time token. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  /** Ends open answers and event streams; the engine stays open. */
  readonly close: () => Promise<void>;
};

type Options = {
  readonly engine: Pick<HostedEngine, 'dispatch' | 'subscribe'>;
  /** 0 or none: any free one. */
  readonly port?: number | undefined;
  readonly rendererFolder: string;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
  readonly heartbeatMs?: number;
  /** Gets what was not foreseen; the page only gets general words. */
  readonly report?: (thrown: unknown) => void;
};

/** Serves the page and the contract to this machine alone: nothing but 127.0.0.1 is ever listened on. */
export async function startWebHost(options: Options): Promise<WebHost> {
  const { engine, rendererFolder, now, randomBytes, heartbeatMs = 15_000, report = console.error } = options;
  const bundle = await loadBundle(rendererFolder);
  const server = createLimitedServer();
  const port = await listen(server, options.port ?? 0);
  const site: Site = { engine, bundle, heartbeatMs, gate: createGate({ port, now, randomBytes }) };
  server.on('request', (request, response) => {
    handleExchange(request, response, port, site).catch((thrown: unknown) => {
      if (request.destroyed && !request.complete) return;
      report(thrown);
      if (response.headersSent) response.destroy();
      else respondText(response, 500, 'Something went wrong that was not foreseen.');
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  return { url: `${origin}/open?token=${site.gate.token}`, origin, port, close: () => closeServer(server) };
}

/** Limits in milliseconds, bytes and sockets: hundreds of half-sent requests neither stop nor crash it. */
function createLimitedServer(): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16 * 1024,
    // A request without Host gets our own refusal, with our headers.
    requireHostHeader: false,
  });
  server.maxConnections = 2_000;
  server.on('clientError', refuseBrokenRequest);
  return server;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFailure(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function listenFailure(error: NodeJS.ErrnoException, port: number): AppError {
  const cause = { cause: error };
  if (error.code === 'EADDRINUSE') {
    return new AppError('CONFLICT', `Port ${port} is in use by another program: name another one.`, cause);
  }
  if (error.code === 'EACCES') {
    return new AppError('NO_PERMISSION', `Port ${port} may not be used: name one above 1023.`, cause);
  }
  return new AppError('INTERNAL', `Port ${port} could not be opened on 127.0.0.1.`, cause);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
