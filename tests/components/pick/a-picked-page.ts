import { browser } from 'wxt/browser';
import type { PickNews, PickReading } from '@/lib/domain/pick';
import { NOW } from '../a-store';

export const PICKED_PAGE = 'https://www.northwind.example/team';
const TAB = { id: 7, windowId: 1, url: PICKED_PAGE, title: 'Team' };

/** One grey pixel, in place of what the window shows. */
const PICTURE =
  'data:image/gif;base64,R0lGODlhAQABAIAAAICAgP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

type Listener = (message: unknown) => void;

export interface PickedPage {
  /** What the script in the page tells the panel. */
  tell(news: PickNews): void;
  /** The page went elsewhere. */
  leave(): void;
  /** What was pressed, as the page is told. */
  pressed: unknown[];
  /** The panel has let go of the page. */
  ended(): boolean;
  injected: number;
}

/** The browser around the panel: a tab in front, and a page in it that can be picked from. */
export const aPickedPage = (url = PICKED_PAGE): PickedPage => {
  const heard: Listener[] = [];
  const left: Listener[] = [];
  let connected = false;
  const pressed: unknown[] = [];
  const page: PickedPage = {
    tell: (news) => {
      for (const hear of heard) hear(structuredClone(news));
    },
    leave: () => {
      for (const hear of left) hear(undefined);
    },
    pressed,
    ended: () => !connected,
    injected: 0,
  };
  const connect = () => {
    connected = true;
    heard.length = 0;
    return {
      onMessage: { addListener: (hear: Listener) => heard.push(hear) },
      onDisconnect: { addListener: (hear: Listener) => left.push(hear) },
      postMessage: (key: unknown) => pressed.push(key),
      disconnect: () => {
        connected = false;
      },
    };
  };
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(browser.tabs, {
    query: async () => [{ ...TAB, url }],
    get: async () => ({ ...TAB, url }),
    captureVisibleTab: async () => PICTURE,
    connect,
  });
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
    scripting: {
      executeScript: async () => {
        page.injected += 1;
        return [];
      },
    },
  });
  return page;
};

export const sightOf = (words: string, alike = 0): PickNews => ({
  news: 'sight',
  sight: {
    words,
    places: Array.from({ length: 1 + alike }, (_, index) => ({
      x: 10,
      y: 20 + 30 * index,
      width: 200,
      height: 20,
    })),
    view: { x: 0, y: 0, width: 800, height: 600 },
  },
});

export const takenOf = (...cards: [string, string][]): { news: 'taken'; reading: PickReading } => ({
  news: 'taken',
  reading: {
    url: PICKED_PAGE,
    canonicalUrl: PICKED_PAGE,
    title: 'Team',
    readAt: NOW,
    elements: cards.map((lines) => ({
      lines,
      selector: { exact: lines.join('\n'), prefix: '', suffix: '' },
      headingPath: ['Our leadership'],
    })),
  },
});
