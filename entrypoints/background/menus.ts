import { type Browser, browser } from 'wxt/browser';
import type { Wanted } from '@/lib/browser/read-passage';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { ClipRequest } from './read-passage';

const ROOT = 'keep';
const GUESS = 'keep-guess';
const ARTICLE = 'keep-article';
const LINK = 'keep-link';
const IMAGE = 'keep-image';
const kindItem = (kind: FindingKind) => `keep-${kind}`;

const WEB = ['http://*/*', 'https://*/*'];

/** One entry for a selection, with the guess first and then every kind. */
const createSelectionMenu = (): void => {
  const contexts: ['selection'] = ['selection'];
  browser.contextMenus.create({ id: ROOT, title: i18n.t('menuKeep'), contexts });
  browser.contextMenus.create({ id: GUESS, parentId: ROOT, title: i18n.t('menuGuess'), contexts });
  for (const kind of FINDING_KINDS)
    browser.contextMenus.create({
      id: kindItem(kind),
      parentId: ROOT,
      title: i18n.t(`kind.${messageKey(kind)}`),
      contexts,
    });
};

/** Built once an installation. */
export const createMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
  createSelectionMenu();
  browser.contextMenus.create({
    id: ARTICLE,
    title: i18n.t('menuArticle'),
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: LINK,
    title: i18n.t('menuLink'),
    contexts: ['link'],
    documentUrlPatterns: WEB,
    // Mail addresses are nobody's business.
    targetUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: IMAGE,
    title: i18n.t('menuImage'),
    contexts: ['image'],
    documentUrlPatterns: WEB,
  });
};

type Click = Browser.contextMenus.OnClickData & {
  /** Firefox only: WXT's types describe Chromium. */
  linkText?: string;
};

/** What an entry of the menu is about; null: not an entry of ours. */
const wantedBy = ({ menuItemId, linkUrl, srcUrl }: Click): Wanted | null => {
  if (menuItemId === ARTICLE) return { as: 'article' };
  if (menuItemId === LINK) return linkUrl ? { as: 'link', address: linkUrl } : null;
  if (menuItemId === IMAGE) return srcUrl ? { as: 'image', address: srcUrl } : null;
  const isKind = FINDING_KINDS.some((kind) => kindItem(kind) === menuItemId);
  return isKind || menuItemId === GUESS ? { as: 'selection' } : null;
};

/** What a press in the menu asks for; null where that is nothing of ours. */
export const requestOfMenu = (
  click: Click,
  tab: { id?: number | undefined; url?: string | undefined } | undefined,
): ClipRequest | null => {
  const wanted = wantedBy(click);
  if (!wanted || tab?.id === undefined) return null;
  const said = { selection: click.selectionText, link: click.linkText };
  const text = wanted.as === 'selection' || wanted.as === 'link' ? said[wanted.as] : undefined;
  return {
    tabId: tab.id,
    frameId: click.frameId,
    wanted,
    kind: FINDING_KINDS.find((kind) => kindItem(kind) === click.menuItemId),
    known: { text: text?.trim() ?? '', url: click.pageUrl ?? tab.url ?? '' },
  };
};
