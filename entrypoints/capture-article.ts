import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '@/lib/extract/article/read-article';
import { pageLife } from '@/lib/extract/page-life';
import { readSteadily } from '@/lib/extract/read-steadily';

/** Injected only when somebody keeps a whole article: what finds one is the heaviest of the readers. */
export default defineUnlistedScript({
  main: () =>
    readSteadily(pageLife(window, document), (url) => readArticle(document, url, Date.now())),
});
