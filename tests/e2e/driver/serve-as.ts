import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed.ts';

export interface HostServer {
  /** What makes a Chromium believe that the host is here. */
  args: string[];
  /** The path of every request so far, the icon a tab asks for left out. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves pages held in memory under somebody's real host names, all of them the same, over TLS, on loopback. */
export async function serveAs(
  pages: Record<string, string>,
  ...hosts: [string, ...string[]]
): Promise<HostServer> {
  const requests: string[] = [];
  const server = createServer(selfSigned(hosts[0], Date.now()), (request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') requests.push(`${request.headers.host}${path}`);
    const body = hosts.includes(request.headers.host ?? '')
      ? pages[path.replace(/\?.*/, '')]
      : undefined;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(body === undefined ? 404 : 200, headers);
    response.end(body ?? 'No such page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server answers an object; the string form is for pipes.
  const { port } = server.address() as AddressInfo;
  const here = hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
  return {
    // Nothing else has an address: whatever the extension asked for elsewhere would fail.
    args: [
      `--host-resolver-rules=${here}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
