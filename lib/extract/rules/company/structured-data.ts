import { companyNameOf } from '../../company/company-name';
import { defineRule } from '../../define-rule';
import { isLdType, ldText } from '../../page/json-ld';

/** The organisation the page describes for machines. */
export const companyStructuredData = defineRule({
  id: 'company/structured-data',
  kind: 'company',
  reader: 'jsonld',
  *read(page) {
    for (const node of page.structured) {
      const isCompany = isLdType(
        node,
        /Organization$|^Corporation$|Business$|^NGO$|^Store$|^WebSite$/,
      );
      if (
        !isCompany ||
        !/^(?:|@graph|publisher|mainEntity|about|isPartOf|provider)$/.test(node.role)
      )
        continue;
      const name = companyNameOf(ldText(node, 'name') ?? '');
      const confidence = isLdType(node, /^WebSite$/) ? 'medium' : 'high';
      if (name) yield { fields: { text: name }, at: null, jsonPath: node.path, confidence };
    }
  },
});
