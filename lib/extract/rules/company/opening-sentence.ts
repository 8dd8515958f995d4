import { companyNameOf } from '../../company/company-name';
import { defineRule } from '../../define-rule';

const SUBJECT =
  /^((?:[Tt]he )?\p{Lu}[\p{L}\d&.'’-]{0,30}(?: (?:of|and|&|for|de|\p{Lu}[\p{L}\d&.'’-]{0,30})){0,5}?)(?:,? (?:Inc|LLC|Ltd|GmbH|AG)\.?,?)? (?:is|are|was|helps|offers|provides|has|delivers|specialises|specializes|develops|builds|makes|designs|ist|bietet|entwickelt|est|propose|es|ofrece|é|è|offre|biedt)\b/u;
const PRONOUN = /^(?:We|Our|It|This|That|These|There|He|She|They|You|What|Who|Here|In|As|If|All|Each|Today|Since|Wir|Es|Das|Die|Der|Nous|Il|Elle|Notre|Het|De|Este|Esta|El|La)\b/;

/** "Company is a maker of …": the description's subject, and that of the page's own sentences. */
export const companyOpeningSentence = defineRule({
  id: 'company/opening-sentence',
  kind: 'company',
  *read(page) {
    const meta = page.meta('description') ?? page.meta('og:description');
    const described = meta && SUBJECT.exec(meta.content.slice(0, 300))?.[1];
    const name = described && !PRONOUN.test(described) ? companyNameOf(described) : null;
    if (meta && name) yield { fields: { text: name }, at: meta.element, confidence: 'low' };
    let sentences = 0;
    for (const line of page.lines) {
      if (line.words < 8 || line.zone !== 'main') continue;
      sentences += 1;
      if (sentences > 40) return;
      const subject = SUBJECT.exec(line.text.slice(0, 200))?.[1];
      const said = subject && !PRONOUN.test(subject) ? companyNameOf(subject) : null;
      if (said) yield { fields: { text: said }, at: line, confidence: 'low' };
    }
  },
});
