import { defineRule } from '../../define-rule';
import { isLdType, ldText } from '../../page/json-ld';
import { nameOf } from '../../people/name-shape';
import { titleOf } from '../../people/title-shape';

/** Persons the page describes for machines, with a job title or as founders of the organisation. */
export const leaderStructuredData = defineRule({
  id: 'leader/structured-data',
  kind: 'leader',
  reader: 'jsonld',
  *read(page) {
    if (page.isArticle) return;
    for (const node of page.structured) {
      if (
        !isLdType(node, /^Person$/) ||
        /^(?:author|creator|reviewer|performer)s?$/.test(node.role)
      )
        continue;
      const person = nameOf(ldText(node, 'name') ?? '');
      const founder = /^founders?$/.test(node.role);
      const title = titleOf(ldText(node, 'jobTitle') ?? '')?.title ?? (founder ? 'Founder' : null);
      const rank = title === null ? null : titleOf(title)?.rank;
      if (!person || person.weak || title === null || rank !== 'leader') continue;
      yield {
        fields: { text: person.name, value: title },
        at: null,
        jsonPath: node.path,
        // Words that no reader of the page sees: offered, to be confirmed by what is shown.
        confidence: 'low',
      };
    }
  },
});
