import * as z from 'zod/mini';
import { LINE_MAX, PROSE_MAX } from '@/lib/domain/base';
import type { BroughtQuote } from '@/lib/domain/brought';
import type { Clip } from '@/lib/domain/clip';
import { fail, ok } from '@/lib/domain/result';
import { parseWebAddress } from '@/lib/domain/web-address';
import { parseJson } from '../parse-json';
import { defineFileFormat } from './define-file-format';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const LIMITS = { depth: 16, values: 500_000 };
const QUOTES_MAX = 10_000;

const annotationOf = (clip: Clip): object => {
  const { exact, prefix, suffix, start, end } = clip.selector;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const position =
    start === undefined || end === undefined ? [] : [{ type: 'TextPositionSelector', start, end }];
  return {
    '@context': CONTEXT,
    id: `urn:round-two:clip:${clip.id}`,
    type: 'Annotation',
    motivation: clip.note ? 'commenting' : 'highlighting',
    created: new Date(clip.capturedAt).toISOString(),
    ...(clip.note && {
      body: { type: 'TextualBody', value: clip.note, format: 'text/plain', purpose: 'commenting' },
    }),
    target: {
      source: clip.url,
      ...(clip.title && { 'schema:name': clip.title }),
      state: { type: 'TimeState', sourceDate: new Date(clip.capturedAt).toISOString() },
      selector: [quote, ...position],
    },
  };
};

const oneOrMore = <T extends z.ZodMiniType>(one: T) => z.union([one, z.array(one)]);
const Selector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const Body = z.union([z.string(), z.looseObject({ value: z.optional(z.string()) })]);
const Target = z.looseObject({
  source: z.union([z.string(), z.looseObject({ id: z.string() })]),
  selector: z.optional(oneOrMore(Selector)),
  'schema:name': z.optional(z.string()),
});
const Annotation = z.looseObject({
  target: oneOrMore(Target),
  body: z.optional(oneOrMore(Body)),
  created: z.optional(z.string()),
});
type Annotation = z.infer<typeof Annotation>;

const listOf = <T>(value: T | T[] | undefined): T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

const noteOf = ({ body }: Annotation): string =>
  listOf(body)
    .map((one) => (typeof one === 'string' ? one : (one.value ?? '')))
    .join('\n\n')
    .trim()
    .slice(0, PROSE_MAX);

const quotesOf = (annotation: Annotation): BroughtQuote[] => {
  const note = noteOf(annotation);
  const at = Date.parse(annotation.created ?? '');
  return listOf(annotation.target).flatMap((target) => {
    const url = typeof target.source === 'string' ? target.source : target.source.id;
    const quote = listOf(target.selector).find(({ type }) => type === 'TextQuoteSelector');
    const exact = quote?.exact?.trim().slice(0, PROSE_MAX);
    if (!exact || parseWebAddress(url) === null) return [];
    const title = target['schema:name']?.slice(0, LINE_MAX);
    const prefix = quote?.prefix?.slice(-LINE_MAX) ?? '';
    const suffix = quote?.suffix?.slice(0, LINE_MAX) ?? '';
    return [
      {
        url,
        selector: { exact, prefix, suffix },
        ...(title && { pageTitle: title }),
        ...(note && { note }),
        ...(Number.isFinite(at) && at >= 0 && { at }),
      },
    ];
  });
};

/** One annotation, a list, a page or a collection of them. */
const membersOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  if ('items' in value && Array.isArray(value.items)) return value.items;
  if ('first' in value) return membersOf(value.first);
  return [value];
};

/** Quotes with their places: the Web Annotation Data Model of the W3C, as JSON-LD. */
export const webAnnotation = defineFileFormat({
  id: 'web-annotation',
  write({ clips }) {
    const items = clips.filter(({ url }) => url !== '').map(annotationOf);
    const page = { type: 'AnnotationPage', startIndex: 0, items };
    const collection = {
      '@context': CONTEXT,
      id: 'urn:round-two:clips',
      type: 'AnnotationCollection',
      total: items.length,
      first: page,
    };
    const text = `${JSON.stringify(collection, null, 1)}\n`;
    return [{ name: 'quotes.jsonld', type: 'application/ld+json', text }];
  },
  recognises: ({ text }) =>
    /"(?:@context|type)"\s*:\s*\[?\s*"[^"]*[Aa]nno/.test(text.slice(0, 2_000)),
  read({ text }) {
    const parsed = parseJson(text, LIMITS);
    if (!parsed.ok) return parsed;
    const members = membersOf(parsed.value);
    if (members.length > QUOTES_MAX) return fail({ code: 'too-many' });
    const quotes: BroughtQuote[] = [];
    for (const [index, member] of members.entries()) {
      const annotation = Annotation.safeParse(member);
      if (!annotation.success) return fail({ code: 'bad-shape', at: `items[${index}]` });
      quotes.push(...quotesOf(annotation.data));
    }
    return quotes.length === 0 ? fail({ code: 'nothing' }) : ok({ kind: 'quotes', quotes });
  },
});
