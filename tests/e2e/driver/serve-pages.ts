import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  body: string;
  status?: number;
  headers?: OutgoingHttpHeaders;
}

/** When the first byte of a request came, in milliseconds. */
export interface Asked {
  path: string;
  at: number;
}

export interface PageServer {
  /** Every request so far. */
  asked: Asked[];
  /** With a trailing slash, on loopback. */
  address: string;
  close(): Promise<void>;
}

/** Serves pages held in memory: `{ '/about': '<h1>…' }`. Anything else is a 404. */
export async function servePages(pages: Record<string, string | ServedPage>): Promise<PageServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '/', at: Date.now() });
    const found = pages[new URL(request.url ?? '/', 'http://loopback').pathname];
    const page = typeof found === 'string' ? { body: found } : found;
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? 'No such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server answers an object; the string form is for pipes.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { asked, address: `http://127.0.0.1:${port}/`, close };
}
