import { defineRule } from '../../define-rule';
import { isContent } from '../../page/section';
import { countWords, hasCjk } from '../../page/text';

/** What a company says it does for others, in the large type at the top of its pages. */
const PURPOSEFUL =
  /^(?:we (?:help|make|build|empower|enable|bring|believe)|(?:helping|making|building|empowering|enabling|bringing|advancing|creating) |wir (?:helfen|machen|bringen|schaffen)|nous (?:aidons|rendons|creons)|ayudamos|hacemos|creamos|wij (?:helpen|maken)|we (?:helpen|maken)|ajudamos|aiutiamo)\b/;

/** The first large line of a home or about page; offered, never ticked. */
export const missionSlogan = defineRule({
  id: 'mission/slogan',
  kind: 'mission',
  *read(page) {
    if (
      page.isArticle ||
      !/^\/(?:[a-z]{2}\/?)?$|about|ueber|a-propos|quienes|over-ons|sobre|chi-siamo/.test(
        page.url.pathname,
      )
    )
      return;
    const heading = page.lines.find((line) => line.level === 1 && isContent(line));
    if (!heading || countWords(heading.text) < 4 || heading.words > 20 || hasCjk(heading.text))
      return;
    if (PURPOSEFUL.test(heading.folded))
      yield { fields: { text: heading.text }, at: heading, confidence: 'low' };
  },
});
