import { companyNameOf } from '../../company/company-name';
import { defineRule } from '../../define-rule';

const SOURCES = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];

/** What the site calls itself in its metadata. */
export const companySiteName = defineRule({
  id: 'company/site-name',
  kind: 'company',
  reader: 'meta',
  *read(page) {
    for (const source of SOURCES) {
      const meta = page.meta(source);
      const name = meta && companyNameOf(meta);
      if (meta && name)
        yield {
          fields: { text: name },
          at: null,
          confidence: source.startsWith('og') ? 'high' : 'low',
        };
    }
  },
});
