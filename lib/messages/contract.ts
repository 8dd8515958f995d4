import * as z from 'zod/mini';
import { Id, WebUrl } from '@/lib/domain/base';
import { PageReading } from '@/lib/domain/candidate';
import { ClipFailure } from '@/lib/domain/clip-failure';
import { JobAd } from '@/lib/domain/job-ad';
import { KeptPassage } from '@/lib/domain/kept-passage';
import { PageCheck } from '@/lib/domain/page-check';
import { ReadProblem } from '@/lib/domain/read-problem';
import { SITE_LINKS_MAX, SiteLink } from '@/lib/domain/site-link';
import { SUGGESTED_MAX, Suggestion } from '@/lib/domain/suggestion';

/** What became of a request to keep a passage. */
export const ClipOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('kept'), kept: KeptPassage }),
  /** The company of this page is not known yet: the passage waits in a draft until it is. */
  z.object({ state: z.literal('waiting') }),
  z.object({ state: z.literal('failed'), reason: ClipFailure }),
]);
export type ClipOutcome = z.infer<typeof ClipOutcome>;

/** Whose site an address is on; null when it is no web address. See lib/domain/company-identity.ts. */
const Identity = z.nullable(
  z.object({ registrableDomain: z.string(), host: z.string(), site: z.string() }),
);

const Origin = z.url({ protocol: /^https?$/ }).check(z.maxLength(4_096));

/** What the background is asked for. Imperative names; each input is parsed before it is believed. */
export const background = {
  /** Keeps what is selected in the tab, or the whole article it shows. */
  keepFromTab: {
    input: z.object({ tabId: z.int(), as: z.enum(['selection', 'article']) }),
    output: ClipOutcome,
  },
  /** Copies the page in the tab and works out what it says. Nothing is stored. */
  readPage: {
    input: z.object({ tabId: z.int() }),
    output: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: PageReading }),
      z.object({ ok: z.literal(false), problem: ReadProblem }),
    ]),
  },
  /** Copies the page in the tab and takes the job ad out of it. Nothing is stored. */
  readJobAd: {
    input: z.object({ tabId: z.int() }),
    output: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: JobAd }),
      z.object({ ok: z.literal(false), problem: ReadProblem }),
    ]),
  },
  /**
   * Reads pages of the site in the tab, one after another; the site's draft shows how far it is. Asked
   * there because the popup may close meanwhile. False: nothing was begun.
   */
  gatherSite: {
    input: z.object({
      tabId: z.int(),
      origin: Origin,
      links: z.array(SiteLink).check(z.maxLength(SITE_LINKS_MAX)),
    }),
    output: z.boolean(),
  },
  /** Ends that; all is as it was before. */
  cancelGather: { input: z.object({ origin: Origin }), output: z.void() },
  /** Looks up what is kept from a page, where that is allowed without opening it. */
  checkPage: { input: z.object({ url: WebUrl }), output: PageCheck },
  /** Syncs, where that is on: on a press, or because a page of ours was opened. The status says how it goes. */
  syncNow: { input: z.object({ cause: z.enum(['asked', 'opened']) }), output: z.void() },
  /** For whom these facts may be. Asked there because what tells it weighs more than the popup may. */
  suggestLinks: {
    input: z.object({ companyId: Id, findingIds: z.array(Id).check(z.maxLength(SUGGESTED_MAX)) }),
    output: z.array(z.object({ findingId: Id, suggestions: z.array(Suggestion) })),
  },
  /** Asked there because the list of public suffixes weighs more than all of the popup. */
  identify: {
    input: z.object({ address: z.string().check(z.maxLength(4_096)) }),
    output: Identity,
  },
};

type Contract = Record<string, { input: z.ZodMiniType; output: z.ZodMiniType }>;

/** One function for each message of a contract. */
export type Handlers<C extends Contract> = {
  [Name in keyof C]: (input: z.infer<C[Name]['input']>) => Promise<z.infer<C[Name]['output']>>;
};

/** What travels: the name of the message and its input. */
export const Envelope = z.object({ ask: z.string().check(z.maxLength(40)), input: z.unknown() });

/** `failed`: the handler threw; a mistake of ours, or a database that does not open. */
export type MessageProblem = 'unknown-sender' | 'unknown-message' | 'malformed' | 'failed';
export type Reply = { ok: true; value: unknown } | { ok: false; problem: MessageProblem };
