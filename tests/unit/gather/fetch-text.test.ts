import { describe, expect, it, vi } from 'vitest';
import { fetchText } from '@/entrypoints/gather/fetch-text';

const ADDRESS = 'https://acme.example/team';
const never = new AbortController().signal;

const html = (body: BodyInit, type = 'text/html; charset=utf-8', status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

const asking = (answer: (init: RequestInit) => Promise<Response>) =>
  vi.fn<typeof fetch>((_address, init) => answer(init ?? {}));

describe('fetching a page of the site', () => {
  it('asks as the person would, and of this site alone', async () => {
    const ask = asking(async () => html('<p>Ærlig</p>'));
    const fetched = await fetchText(ADDRESS, 'page', never, ask);
    expect(fetched).toMatchObject({ ok: true, value: { text: '<p>Ærlig</p>', cut: false } });
    expect(ask).toHaveBeenCalledWith(
      ADDRESS,
      // `same-origin` as the mode is what makes the browser refuse a redirect to elsewhere.
      expect.objectContaining({ mode: 'same-origin', credentials: 'same-origin' }),
    );
  });

  it.each([
    ['a file', html('%PDF-1.7', 'application/pdf'), 'not-html'],
    ['a picture without a type', new Response(new Uint8Array(9)), 'not-html'],
    ['XHTML served as XML', html('<html/>', 'application/xhtml+xml'), 'not-html'],
    ['nothing of the kind', html('gone', 'text/html', 404), 'refused'],
    ['a closed door', html('log in', 'text/html', 403), 'refused'],
    ['an error', html('oops', 'text/html', 503), 'refused'],
  ])('refuses %s', async (_what, response, problem) => {
    const cancel = response.body ? vi.spyOn(response.body, 'cancel') : null;
    const fetched = await fetchText(ADDRESS, 'page', never, async () => response);
    expect(fetched).toEqual({ ok: false, problem });
    expect(cancel).toHaveBeenCalled(); // the rest is not downloaded
  });

  it('says that there was no answer where the browser refuses a redirect', async () => {
    const ask = asking(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchText(ADDRESS, 'page', never, ask)).toEqual({
      ok: false,
      problem: 'unreachable',
    });
  });

  it('stops at two million bytes, however many would follow', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 300_000;
        controller.enqueue(new Uint8Array(300_000).fill(97));
      },
    });
    const fetched = await fetchText(ADDRESS, 'page', never, async () => html(endless));
    expect(fetched).toMatchObject({ ok: true, value: { cut: true } });
    expect(fetched.ok && fetched.value.text.length).toBe(2_000_000);
    expect(sent).toBeLessThan(3_000_000);
  });

  it('breaks off when it is told to, also in the middle of a page', async () => {
    const controller = new AbortController();
    const ask = asking(async ({ signal }) => {
      const stream = new ReadableStream<Uint8Array>({
        start(body) {
          body.enqueue(new Uint8Array(10));
          signal?.addEventListener('abort', () => body.error(signal.reason));
        },
      });
      return html(stream);
    });
    const fetching = fetchText(ADDRESS, 'page', controller.signal, ask);
    controller.abort();
    expect(await fetching).toEqual({ ok: false, problem: 'unreachable' });
  });

  it('gives a page ten seconds', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const ask = asking(async ({ signal }) => Promise.reject(signal?.reason));
    expect(await fetchText(ADDRESS, 'page', never, ask)).toEqual({
      ok: false,
      problem: 'too-slow',
    });
    expect(timeout).toHaveBeenCalledWith(10_000);
    timeout.mockRestore();
  });
});

describe('fetching a robots.txt', () => {
  it('hands on the status, for that decides too', async () => {
    const missing = await fetchText(ADDRESS, 'robots', never, async () =>
      html('no', undefined, 404),
    );
    expect(missing).toMatchObject({ ok: true, value: { status: 404, text: '' } });
    const found = await fetchText(ADDRESS, 'robots', never, async () =>
      html('User-agent: *', 'text/plain'),
    );
    expect(found).toMatchObject({ ok: true, value: { status: 200, text: 'User-agent: *' } });
  });
});
