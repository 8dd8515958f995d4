import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { background, type Handlers } from '@/lib/messages/contract';
import { answer } from '@/lib/messages/server';

const handlers = {
  keepFromTab: vi.fn<Handlers<typeof background>['keepFromTab']>(async () => ({
    state: 'waiting' as const,
  })),
  readJobAd: vi.fn<Handlers<typeof background>['readJobAd']>(async () => ({
    ok: false,
    problem: 'no-answer',
  })),
  readPage: vi.fn<Handlers<typeof background>['readPage']>(async () => ({
    ok: false,
    problem: 'no-answer',
  })),
  gatherSite: vi.fn<Handlers<typeof background>['gatherSite']>(async () => true),
  checkPage: vi.fn(async () => ({ state: 'closed' as const })),
  cancelGather: vi.fn<Handlers<typeof background>['cancelGather']>(async () => undefined),
  syncNow: vi.fn<Handlers<typeof background>['syncNow']>(async () => undefined),
  suggestLinks: vi.fn(async () => []),
  identify: vi.fn<Handlers<typeof background>['identify']>(async () => null),
};

const ownPage = () => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/popup.html'),
});
const ask = (message: unknown, sender: Parameters<typeof answer>[3] = ownPage()) =>
  answer(background, handlers, message, sender);

beforeEach(() => vi.clearAllMocks());

describe('the background', () => {
  it('answers its own pages with what the handler says', async () => {
    const reply = await ask({ ask: 'keepFromTab', input: { tabId: 7, as: 'selection' } });
    expect(reply).toEqual({ ok: true, value: { state: 'waiting' } });
    expect(handlers.keepFromTab).toHaveBeenCalledWith({ tabId: 7, as: 'selection' });
  });

  it('answers that it failed when a handler throws, so that nobody waits for ever', async () => {
    const told = vi.fn();
    vi.stubGlobal('reportError', told);
    handlers.readPage.mockRejectedValueOnce(new Error('a mistake of ours'));
    const reply = await ask({ ask: 'readPage', input: { tabId: 7, as: 'selection' } });
    expect(reply).toEqual({ ok: false, problem: 'failed' });
    expect(told).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it.each([
    ['a script in a page', { id: 'own', url: 'https://acme.example/' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['a page of another extension', { id: 'own', url: 'chrome-extension://other/popup.html' }],
    ['nobody', {}],
  ])('refuses %s', async (_who, sender) => {
    const from = {
      ...sender,
      ...('id' in sender && sender.id === 'own' && { id: browser.runtime.id }),
    };
    const reply = await ask({ ask: 'keepFromTab', input: { tabId: 7, as: 'selection' } }, from);
    expect(reply).toEqual({ ok: false, problem: 'unknown-sender' });
    expect(handlers.keepFromTab).not.toHaveBeenCalled();
  });

  it.each(['deleteEverything', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'does not know a message named "%s"',
    async (name) => {
      expect(await ask({ ask: name, input: {} })).toEqual({
        ok: false,
        problem: 'unknown-message',
      });
    },
  );

  it.each([
    null,
    undefined,
    'keepFromTab',
    [],
    { ask: 1 },
    { ask: 'keepFromTab' },
    { ask: 'keepFromTab', input: { tabId: 'seven' } },
    { ask: 'keepFromTab', input: { tabId: 7, as: 'nonsense' } },
    { ask: 'identify', input: { address: 'x'.repeat(5_000) } },
  ])('calls nothing for a message it cannot read (%#)', async (message) => {
    expect(await ask(message)).toEqual({ ok: false, problem: 'malformed' });
    expect(handlers.keepFromTab).not.toHaveBeenCalled();
    expect(handlers.identify).not.toHaveBeenCalled();
  });
});
