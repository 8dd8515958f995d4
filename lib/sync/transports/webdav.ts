import { ask, bodyOf, type Fetch } from '../ask-server';
import { bytesOf, textOf } from '../bytes';
import { childrenOf, type Element, readXml, textIn } from '../read-xml';
import { type Listed, type Transport, TransportError } from '../transport';
import { defineTransport } from './define-transport';

/** Nextcloud, a network disk, a mail provider's files: an address of a folder, a name, an app password. */
export interface WebDavSettings {
  url: string;
  user: string;
  password: string;
}

const PROPERTIES =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>';

const nameIn = (href: string): string => {
  try {
    return decodeURIComponent(href.split('/').at(-1) ?? '');
  } catch {
    // Not ours: our names need no escapes.
    return '';
  }
};

const isFolder = (prop: Element): boolean =>
  childrenOf(prop, 'resourcetype').some((type) => childrenOf(type, 'collection').length > 0);

/** The properties that were found: each group of them says whether it is one. */
const propsOf = (response: Element): Element[] =>
  childrenOf(response, 'propstat').flatMap((propstat) => childrenOf(propstat, 'prop'));

const sizeIn = (prop: Element): number => Number(textIn(prop, 'getcontentlength') || Number.NaN);

const readList = (xml: string): Listed[] => {
  const answer = readXml(xml);
  if (answer.name !== 'multistatus') throw new TransportError('strange');
  return childrenOf(answer, 'response').flatMap((response) => {
    const name = nameIn(textIn(response, 'href') ?? '');
    const props = propsOf(response);
    if (name === '' || props.some(isFolder)) return [];
    const size = props.map(sizeIn).find(Number.isInteger);
    return [{ name, ...(size !== undefined && { size }) }];
  });
};

/** UTF-8, as RFC 7617 has it: `btoa` alone knows Latin letters only. */
const basic = (user: string, password: string): string =>
  `Basic ${btoa(String.fromCharCode(...bytesOf(`${user}:${password}`)))}`;

/** From the folder up to the first that may be missing: each is made in its parent. */
const foldersOf = (folder: URL): string[] => {
  const parts = folder.pathname.split('/').filter(Boolean);
  return parts.map((_, index) => `${folder.origin}/${parts.slice(0, index + 1).join('/')}/`);
};

const open = ({ url, user, password }: WebDavSettings, fetch: Fetch): Transport => {
  const folder = new URL(url.endsWith('/') ? url : `${url}/`);
  const authorization = basic(user, password);
  const request = (
    method: string,
    address: string,
    expected: readonly number[],
    more: { headers?: Record<string, string>; body?: BodyInit } = {},
  ) =>
    ask(fetch, address, { method, ...more, headers: { authorization, ...more.headers } }, expected);
  const at = (name: string): string => new URL(name, folder).href;

  /** The upper ones are there, or none of ours to make; only whether the last one is counts. */
  const makeFolder = async (): Promise<void> => {
    // 0: a redirect, which the browser does not show.
    const every = [0, 201, 204, 301, 302, 403, 404, 405, 409, 500, 501];
    for (const address of foldersOf(folder)) {
      const response = await request('MKCOL', address, every);
      await response.body?.cancel();
    }
  };
  const put = (name: string, body: BodyInit, expected: readonly number[]) =>
    request('PUT', at(name), expected, { body });

  return {
    list: async () => {
      const headers = { depth: '1', 'content-type': 'application/xml' };
      const asked = { headers, body: PROPERTIES };
      const response = await request('PROPFIND', folder.href, [207, 404, 409], asked);
      const body = await bodyOf(response);
      return response.status === 207 ? readList(textOf(body)) : [];
    },
    get: async (name) => {
      const response = await request('GET', at(name), [200, 404, 409, 410]);
      const body = await bodyOf(response);
      return response.status === 200 ? body : null;
    },
    put: async (name, bytes) => {
      const response = await put(name, bytes, [200, 201, 204, 404, 409, 500]);
      await response.body?.cancel();
      if (response.ok) return;
      // Observed where the folder is missing: 409 (apache), 500 (nginx), 404 (rclone).
      await makeFolder();
      const again = await put(name, bytes, [200, 201, 204]);
      await again.body?.cancel();
    },
    delete: async (name) => {
      const response = await request('DELETE', at(name), [200, 202, 204, 404, 410]);
      await response.body?.cancel();
    },
  };
};

export const webDav = defineTransport<WebDavSettings>({
  id: 'webdav',
  open,
});
