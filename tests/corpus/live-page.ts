import { expect } from 'vitest';
import { PageReading } from '@/lib/domain/candidate';
import { PageCopy } from '@/lib/domain/page-copy';
import { copyPage } from '@/lib/extract/copy/copy-page';
import { type Settings, understandPage } from '@/lib/extract/extract-page';

const frames: HTMLIFrameElement[] = [];
export const closePages = () => {
  for (const frame of frames.splice(0)) frame.remove();
};

/** A live page: rendered, with a window of its own. */
export const livePage = async (html: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document');
  return frame.contentDocument;
};

const surroundings: Settings = {
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/** Everything that any object has; a page that changes one of them changes all. */
const PROTOTYPES = [Object, Array, Function, String, Number, RegExp, Map, Set, Promise];
const membersOf = () =>
  PROTOTYPES.map(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => [
      key,
      Reflect.getOwnPropertyDescriptor(prototype, key),
    ]),
  );
const MEMBERS = membersOf();

export const copyOf = (page: Document) =>
  copyPage(page, 'https://company.example/team', surroundings);

/** Whatever the page, the other side must accept what is returned and no prototype may change. */
export const readLive = async (page: Document, more: Partial<Settings> = {}) => {
  const settings = { ...surroundings, ...more };
  const copy = await copyPage(page, 'https://company.example/team', settings, settings.limits);
  expect(PageCopy.safeParse(structuredClone(copy)).success).toBe(true);
  const reading = await understandPage(copy, 1, settings);
  expect(PageReading.safeParse(structuredClone(reading)).success).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(membersOf()).toEqual(MEMBERS);
  return reading;
};

export const leaders = ({ candidates }: PageReading) =>
  candidates.filter(({ kind }) => kind === 'leader').map(({ text, value }) => `${text}: ${value}`);

const card = (name: string, title: string) =>
  `<div class="card"><h3>${name}</h3><p>${title}</p></div>`;
export const TEAM = `<h2>Leadership</h2>${card('Sunniva Halvorsen', 'Chief Executive')}${card('Arvid Nyström', 'Chairman')}`;
export const BOTH = ['Sunniva Halvorsen: Chief Executive', 'Arvid Nyström: Chairman'];
