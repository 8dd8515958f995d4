import { companyNameOf } from '../../company/company-name';
import { hasLegalForm } from '../../company/legal-forms';
import { defineRule } from '../../define-rule';
import { foldText } from '../../page/text';

const NOTICE = /impressum|imprint|mentions[ -]legales|aviso[ -]legal|note[ -]legali|colofon/;
const LABEL =
  /^(?:会社名|商号|社名|company name|firmenname|raison sociale|razon social|denominazione)\s*[:：]?\s*$/u;

/** The legal notice names who publishes the site; Japanese company pages have a row for it. */
export const companyLegalNotice = defineRule({
  id: 'company/legal-notice',
  kind: 'company',
  *read(page) {
    const place = `${page.mainHeading} ${foldText(page.title)} ${page.url.pathname.toLowerCase()}`;
    const labelled = page.lines.find((line) => line.words <= 4 && LABEL.test(line.folded));
    const next = labelled && page.lines[labelled.index + 1];
    const stated = next && companyNameOf(next.text);
    if (next && stated) yield { fields: { text: stated }, at: next, confidence: 'high' };
    if (!NOTICE.test(place)) return;
    const first = page.lines.find(
      (line) =>
        line.zone === 'main' && line.words <= 8 && line.words > 1 && hasLegalForm(line.text),
    );
    const name = first && companyNameOf(first.text);
    if (first && name) yield { fields: { text: name }, at: first, confidence: 'medium' };
  },
});
