import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/lib/extract/page-life';
import { readSelection } from '@/lib/extract/read-selection';
import { readSteadily } from '@/lib/extract/read-steadily';

export default defineUnlistedScript({
  main: () =>
    readSteadily(pageLife(window, document), (url) => readSelection(document, url, Date.now())),
});
