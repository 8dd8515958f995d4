import { browser } from 'wxt/browser';
import { nextTurn } from '@/lib/browser/next-turn';
import { messageKey } from '@/lib/domain/message-key';
import { formatRoute, parseRoute } from '@/lib/domain/route';
import { SEARCH_WORDS_MAX, type SearchHit } from '@/lib/domain/search';
import { i18n } from '@/lib/locales/i18n';
import { escapeFor, type Markup, toSuggestions } from '@/lib/search/to-suggestion';
import { createWarmSearch } from '@/lib/search/warm-search';
import { followRows } from '@/lib/store/follow-rows';
import type { Store } from '@/lib/store/write';

const markup: Markup = import.meta.env.FIREFOX ? 'plain' : 'xml';

type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** A suggestion brings its address; anything else is words to look for. */
const hashOf = (entered: string): string =>
  entered.startsWith('#/') && parseRoute(entered)
    ? entered
    : formatRoute({ page: 'search', words: entered.slice(0, SEARCH_WORDS_MAX) });

const open = (entered: string, disposition: Disposition): Promise<unknown> => {
  const url = `${browser.runtime.getURL('/workspace.html')}${hashOf(entered)}`;
  if (disposition === 'currentTab') return browser.tabs.update({ url });
  return browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
};

/** The search in the address bar, behind the keyword: an index that lives as long as somebody types there. */
export const serveOmnibox = (store: Store): void => {
  const search = createWarmSearch({
    follow: (tables, taker) => followRows(store.database, tables, taker),
    clock: () => performance.now(),
    pause: nextTurn,
  });
  let stop = () => {};
  const ask = (text: string) =>
    browser.omnibox.setDefaultSuggestion({
      description: escapeFor(markup, i18n.t('omnibox.search', [text.trim() || '…'])),
    });
  const end = () => {
    stop();
    search.cool();
  };
  browser.omnibox.onInputStarted.addListener(() => {
    search.warm();
    void ask('');
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    stop();
    void ask(text);
    const words = text.slice(0, SEARCH_WORDS_MAX);
    stop = search.watch({ words }, ({ results }) => {
      const kindOf = ({ kind }: SearchHit) => i18n.t(`search.kindOne.${messageKey(kind)}`);
      suggest(toSuggestions(results.hits, kindOf, markup));
    });
  });
  browser.omnibox.onInputCancelled.addListener(end);
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    end();
    void open(entered, disposition);
  });
};
