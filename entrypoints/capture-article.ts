import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '@/lib/extract/article/read-article';

/** Injected only when somebody keeps a whole article: what finds one is the heaviest of the readers. */
export default defineUnlistedScript(() => readArticle(document, location.href, Date.now()));
