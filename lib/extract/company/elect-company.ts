import type { Confidence } from '@/lib/domain/base';
import type { Page } from '../page/page';
import { foldText } from '../page/text';
import type { Seen } from '../run-rules';
import { companyKey } from './company-name';

/** What a rule's own sureness is worth as a vote. */
const VOTE: Readonly<Record<Confidence, number>> = { high: 3, medium: 1.8, low: 0.8 };
/** A second vote by the same rule says little new. */
const REPEATED = 0.2;
const IS_DOMAIN = 3;
const IN_DOMAIN = 2;
const INITIALS_ARE_DOMAIN = 1;
/** A short form inside a long one supports it, and the other way round a little. */
const HOLDS = 0.35;
const HELD = 0.15;
/** What one more line that speaks of it is worth, up to a few: slogans and headings are not repeated. */
const MENTION = 0.3;
const MENTIONS_MAX = 6;
const NAMES_MAX = 4;
/** The mentions are counted for the front runners only. */
const COUNTED_MAX = 8;

type Voting = Pick<Page, 'url' | 'lines'>;

interface Contender {
  key: string;
  votes: number;
  /** The forms it was seen in, with the votes for each. */
  forms: Map<string, { votes: number; seen: Seen }>;
  rules: Set<string>;
}

const count = (seen: readonly Seen[]): Contender[] => {
  const contenders = new Map<string, Contender>();
  for (const one of seen) {
    const { text } = one.sighting.fields;
    const key = companyKey(text);
    if (key === '') continue;
    const contender = contenders.get(key) ?? { key, votes: 0, forms: new Map(), rules: new Set() };
    contenders.set(key, contender);
    const again = contender.rules.has(one.rule.id);
    const vote = VOTE[one.sighting.confidence] * (again ? REPEATED : 1);
    contender.rules.add(one.rule.id);
    contender.votes += vote;
    const form = contender.forms.get(text);
    contender.forms.set(text, { votes: (form?.votes ?? 0) + vote, seen: form?.seen ?? one });
  }
  return [...contenders.values()];
};

/** Under these everybody has a site of their own. */
const SHARED_HOSTING =
  /\.(?:github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|firebaseapp\.com|wixsite\.com|wordpress\.com|blogspot\.com|webflow\.io|jimdosite\.com|jimdofree\.com|weebly\.com|myshopify\.com|square\.site|squarespace\.com|carrd\.co|notion\.site|godaddysites\.com|business\.site|herokuapp\.com|azurewebsites\.net)$/;
const NOT_A_NAME = /^(?:www\d?|com?|org|net|gov|ac|edu)$/;

/**
 * The part of the host name that says whose it is, at its hyphens. None for a number and where the
 * address is not known; the extension settles the registrable domain.
 */
export const domainWords = ({ hostname }: URL): string[] => {
  if (/^[\d.[\]:]*$|^unknown\.example$/.test(hostname)) return [];
  const parts = hostname
    .replace(SHARED_HOSTING, '.x')
    .split('.')
    .slice(0, -1)
    .filter((part) => !NOT_A_NAME.test(part));
  return (parts.at(-1) ?? '').split('-').filter((word) => word !== '');
};

const domainBonus = (contender: Contender, domain: string): number => {
  const { key } = contender;
  if (domain === '') return 0;
  if (key === domain) return IS_DOMAIN;
  if (domain.length > 3 && (key.includes(domain) || (key.length > 3 && domain.includes(key))))
    return IN_DOMAIN;
  const [form = ''] = contender.forms.keys();
  const initials = form
    .split(' ')
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('');
  return initials.length > 1 && initials === domain ? INITIALS_ARE_DOMAIN : 0;
};

const supportFor = (contender: Contender, all: readonly Contender[]): number => {
  let support = 0;
  for (const other of all) {
    if (other === contender) continue;
    if (contender.key.length > 3 && other.key.includes(contender.key))
      support += other.votes * HOLDS;
    if (other.key.length > 3 && contender.key.includes(other.key)) support += other.votes * HELD;
  }
  return support;
};

const mentionsOf = (contender: Contender, page: Voting): number => {
  const forms = [...contender.forms.keys()].map(foldText);
  let mentions = 0;
  for (const line of page.lines) {
    if (line.words > 5 && forms.some((form) => line.folded.includes(form))) mentions += 1;
    if (mentions === MENTIONS_MAX) break;
  }
  return mentions * MENTION;
};

const bestForm = (contender: Contender): Seen | null => {
  const forms = [...contender.forms.values()].sort((a, b) => b.votes - a.votes);
  return forms[0]?.seen ?? null;
};

/** What speaks only where nothing before it does: sentences, then the address. */
const LAST_RESORTS: readonly string[] = ['company/spoken-name', 'company/host-name'];

const worthiest = (seen: readonly Seen[]): readonly Seen[] => {
  for (let count = LAST_RESORTS.length; count > 0; count -= 1) {
    const rest = LAST_RESORTS.slice(-count);
    const worthy = seen.filter(({ rule }) => !rest.includes(rule.id));
    if (worthy.length > 0) return worthy;
  }
  return seen;
};

/**
 * The names the company rules saw, merged across spellings, the likeliest first. One name is
 * claimed; the others are offered.
 */
export const electCompany = (seen: readonly Seen[], page: Voting): Seen[] => {
  const contenders = count(worthiest(seen))
    .sort((a, b) => b.votes - a.votes)
    .slice(0, COUNTED_MAX);
  const domain = domainWords(page.url).join('');
  const ranked = contenders
    .map((contender) => ({
      contender,
      score:
        contender.votes +
        domainBonus(contender, domain) +
        supportFor(contender, contenders) +
        mentionsOf(contender, page),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, NAMES_MAX);
  return ranked.flatMap(({ contender, score }, place) => {
    const best = bestForm(contender);
    if (!best) return [];
    const sure: Confidence = contender.rules.size > 1 && score > 4 ? 'high' : 'medium';
    const sighting = { ...best.sighting, confidence: place === 0 ? sure : ('low' as const) };
    return [{ rule: best.rule, sighting }];
  });
};
