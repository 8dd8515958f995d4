import { browser } from 'wxt/browser';
import type { background, Handlers, Reply } from './contract';

/** Asks the background. A refusal is a mistake of ours, so it throws. */
export const ask: Handlers<typeof background> = {
  keepFromTab: (input) => send('keepFromTab', input),
  identify: (input) => send('identify', input),
  readPage: (input) => send('readPage', input),
  readJobAd: (input) => send('readJobAd', input),
  gatherSite: (input) => send('gatherSite', input),
  cancelGather: (input) => send('cancelGather', input),
  checkPage: (input) => send('checkPage', input),
  syncNow: (input) => send('syncNow', input),
  suggestLinks: (input) => send('suggestLinks', input),
};

const send = async <Name extends keyof typeof background>(
  name: Name,
  input: Parameters<Handlers<typeof background>[Name]>[0],
): Promise<Awaited<ReturnType<Handlers<typeof background>[Name]>>> => {
  // Both ends are of one build, and the server parses: the reply is what the contract says.
  const reply = (await browser.runtime.sendMessage({ ask: name, input })) as Reply;
  if (!reply.ok) throw new Error(`The background refused ${name}: ${reply.problem}`);
  return reply.value as Awaited<ReturnType<Handlers<typeof background>[Name]>>;
};
