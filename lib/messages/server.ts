import { browser } from 'wxt/browser';
import {
  type background,
  Envelope,
  type Handlers,
  type MessageProblem,
  type Reply,
} from './contract';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const refuse = (problem: MessageProblem): Reply => ({ ok: false, problem });

/** Only our own pages may ask: a script in a page carries the page's address. */
const isOwnPage = (sender: Sender): boolean => {
  const ourAddress = browser.runtime.getURL('/popup.html').replace(/popup\.html$/, '');
  return sender.id === browser.runtime.id && sender.url?.startsWith(ourAddress) === true;
};

/** `Object.hasOwn`: a message named `__proto__` or `toString` is an unknown one. */
const isAsk = (contract: typeof background, name: string): name is keyof typeof background =>
  Object.hasOwn(contract, name);

const call = async <Name extends keyof typeof background>(
  contract: typeof background,
  handlers: Handlers<typeof background>,
  name: Name,
  input: unknown,
): Promise<Reply> => {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return refuse('malformed');
  // The schema and the handler are of the same name, which a union of names does not tell TypeScript.
  const handle = handlers[name] as (input: unknown) => Promise<unknown>;
  try {
    return { ok: true, value: await handle(parsed.data) };
  } catch (cause) {
    // Unanswered, whoever asked would wait until the worker dies.
    reportError(cause);
    return refuse('failed');
  }
};

/** Answers one message: refuses by sender, parses, then calls the one handler of that name. */
export const answer = async (
  contract: typeof background,
  handlers: Handlers<typeof background>,
  message: unknown,
  sender: Sender,
): Promise<Reply> => {
  if (!isOwnPage(sender)) return refuse('unknown-sender');
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return refuse('malformed');
  const { ask, input } = envelope.data;
  if (!isAsk(contract, ask)) return refuse('unknown-message');
  return call(contract, handlers, ask, input);
};

/** Serves the contract until the worker sleeps; must be called while the worker starts. */
export const serve = (contract: typeof background, handlers: Handlers<typeof background>): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answer(contract, handlers, message, sender).then(respond);
    return true; // the reply comes later
  });
};
