import { defineRule } from '../../define-rule';
import { datedHeadlines } from '../../news/dated-headlines';

/** On a page that lists news: each headline that stands beside its date. */
export const newsDatedHeadlines = defineRule({
  id: 'news/dated-headlines',
  kind: 'news',
  *read(page) {
    for (const { text, day, at, through } of datedHeadlines(page))
      yield { fields: { text }, at, through, asOf: day, confidence: 'medium' };
  },
});
