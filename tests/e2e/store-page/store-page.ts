import type { Result } from '@/lib/domain/result';
import { deleteRecord, undelete } from '@/lib/store/commands/delete';
import { saveDraft } from '@/lib/store/commands/drafts';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { startCompany } from '@/lib/store/commands/start-company';
import { createStore } from '@/lib/store/create-store';
import type { Intent } from '@/lib/store/intent';
import type { StoreProblem } from '@/lib/store/problem';
import { readDraft } from '@/lib/store/queries/drafts';
import { listResearch } from '@/lib/store/queries/research';
import { type Store, writeIntents } from '@/lib/store/write';

const careful = createStore();
const { database } = careful;
/** A store that does not look how much room there is, as when the disk fills in that very moment. */
const { roomLeft: _, ...careless } = careful;
let store: Store = careful;

const company = { name: 'Larkmoor', domain: 'larkmoor.example', roleTitle: 'A role' };
const page = {
  url: 'https://larkmoor.example/about',
  canonicalUrl: 'https://larkmoor.example/about',
  origin: 'https://larkmoor.example',
};

const aStatement = (text: string, quote: string) => ({
  kind: 'product' as const,
  text,
  selector: { exact: `${text} ${quote}`, prefix: '', suffix: '' },
  clipKind: 'element' as const,
  confidence: 'high' as const,
  reader: 'html' as const,
});

export interface Timed<T> {
  result: Result<T, StoreProblem>;
  ms: number;
}

const timed = async <T>(work: Promise<Result<T, StoreProblem>>): Promise<Timed<T>> => {
  const start = performance.now();
  const result = await work;
  return { result, ms: performance.now() - start };
};

/** What a test does with the real store, in a page of the extension. */
const storePage = {
  start: () => timed(startCompany(store, company)),

  /** Keeps `count` statements, numbered from `from`, each with a quote of `size` characters. */
  keep: (companyId: string, from: number, count: number, size = 200) => {
    const statements = Array.from({ length: count }, (_, at) =>
      aStatement(`Statement ${from + at}`, 'q'.repeat(size)),
    );
    const source = { ...page, capturedAt: Date.now() };
    return timed(keepFindings(store, companyId, source, statements));
  },

  remove: (companyId: string) => timed(deleteRecord(store, { table: 'companies', id: companyId })),
  bringBack: (refs: Parameters<typeof undelete>[1]) => timed(undelete(store, refs)),

  /** Any records at all, through the one write path. */
  write: (intents: readonly Intent[]) => timed(writeIntents(store, intents)),

  /** Numbers of the statements that are kept, and of those among them that lack their quote. */
  census: async () => {
    const [findings, clips] = await Promise.all([
      database.findings.toArray(),
      database.clips.toCollection().primaryKeys(),
    ]);
    const quotes = new Set(clips);
    const alive = findings.filter((finding) => finding.deletedAt === undefined);
    const numberOf = ({ text }: { text: string }) => Number(text.split(' ')[1]);
    return {
      kept: alive.map(numberOf).sort((a, b) => a - b),
      torn: alive.filter(({ clipIds }) => !clipIds.every((id) => quotes.has(id))).map(numberOf),
      clips: clips.length,
    };
  },

  total: async (companyId: string) => (await listResearch(database, companyId, 1)).total,

  /** Keeps statement after statement, and says each number once it is acknowledged. */
  keepOn: async (companyId: string, from: number, say: (number: number) => void) => {
    for (let at = from; ; at++) {
      const { result } = await storePage.keep(companyId, at, 1);
      if (!result.ok) throw new Error(result.problem.code);
      say(at);
    }
  },

  stopLookingForRoom: () => {
    store = careless;
  },

  saveDraft: (text: string) => timed(saveDraft(store, 'note', text)),
  readDraft: () => readDraft(database, 'note'),

  /** Rejections nobody handled. */
  unhandled: [] as string[],
};

export type StorePage = typeof storePage;

addEventListener('unhandledrejection', ({ reason }) => storePage.unhandled.push(String(reason)));
Object.assign(globalThis, { storePage });
