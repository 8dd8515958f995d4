import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';

const ROOT = 'keep';
const GUESS = 'keep-guess';
const kindItem = (kind: FindingKind) => `keep-${kind}`;

/** One entry for a selection, with the guess first and then every kind. Built once an installation. */
export const createMenus = async (): Promise<void> => {
  await browser.contextMenus.removeAll();
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

/** The kind an entry of the menu asks for; undefined for the guess. Null: not an entry of ours. */
export const kindOfMenu = (id: string | number): FindingKind | undefined | null => {
  if (id === GUESS) return undefined;
  return FINDING_KINDS.find((kind) => kindItem(kind) === id) ?? null;
};
