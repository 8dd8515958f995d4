import { defineRule } from '../../define-rule';
import { countWords } from '../../page/text';
import { sureness } from '../../people/claim';
import { nameAndTitle } from '../../people/name-and-title';
import { nameOf } from '../../people/name-shape';
import { titleOf } from '../../people/title-shape';

const CAPTION_WORDS =
  /^(?:photo|portrait|picture|image|headshot|foto|bild|retrato|ritratto)(?: (?:of|von|de|van|di))?:? | (?:photo|portrait|headshot|foto)$/gi;

/** The name stands in the portrait's alternative text only, the title beside it or under the picture. */
export const leaderImageAlternative = defineRule({
  id: 'leader/image-alternative',
  kind: 'leader',
  *read(page) {
    for (const picture of page.pictures) {
      const line = page.lines[picture.before];
      const alt = picture.alt.replace(CAPTION_WORDS, '');
      if (!line || line.zone === 'nav' || line.zone === 'quote') continue;
      const both = nameAndTitle({ text: alt, words: countWords(alt), segments: [] });
      const person = both?.person ?? nameOf(alt);
      const title = both?.title ?? titleOf(line.text);
      if (!person || person.weak || title?.rank !== 'leader') continue;
      const confidence = sureness(page, { line, title, group: 1 });
      if (confidence)
        yield {
          fields: { text: person.name, value: title.title },
          at: picture.box,
          confidence,
        };
    }
  },
});
