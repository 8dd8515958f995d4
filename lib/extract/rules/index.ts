import type { Rule } from '../define-rule';
import { challengeUnderHeading } from './challenge/under-heading';
import { companyAboutHeading } from './company/about-heading';
import { companyCopyrightLine } from './company/copyright-line';
import { companyHostName } from './company/host-name';
import { companyLegalNotice } from './company/legal-notice';
import { companyLogo } from './company/logo';
import { companySiteName } from './company/site-name';
import { companySpokenName } from './company/spoken-name';
import { companyStructuredData } from './company/structured-data';
import { companyTitlePart } from './company/title-part';
import { currentStateFormula } from './current-state/formula';
import { currentStateUnderHeading } from './current-state/under-heading';
import { customerListed } from './customer/listed';
import { customerLogoWall } from './customer/logo-wall';
import { financialDefinitions } from './financial/definitions';
import { financialProse } from './financial/prose';
import { financialStructured } from './financial/structured';
import { financialTiles } from './financial/tiles';
import { leaderHeadingThenTitle } from './leader/heading-then-title';
import { leaderImageAlternative } from './leader/image-alternative';
import { leaderLegalNotice } from './leader/legal-notice';
import { leaderListedNames } from './leader/listed-names';
import { leaderNameThenTitle } from './leader/name-then-title';
import { leaderNameTitleLine } from './leader/name-title-line';
import { leaderProse } from './leader/prose';
import { leaderSharedTitle } from './leader/shared-title';
import { leaderSiblingCards } from './leader/sibling-cards';
import { leaderStructuredData } from './leader/structured-data';
import { leaderTableRows } from './leader/table-rows';
import { marketUnderHeading } from './market/under-heading';
import { missionFormula } from './mission/formula';
import { missionInlineLabel } from './mission/inline-label';
import { missionSlogan } from './mission/slogan';
import { missionUnderHeading } from './mission/under-heading';
import { newsDatedHeadlines } from './news/dated-headlines';
import { productAnnouncedList } from './product/announced-list';
import { productEnumerated } from './product/enumerated';
import { productLinkFamily } from './product/link-family';
import { productMenu } from './product/menu';
import { productMenuAndContent } from './product/menu-and-content';
import { productNamedParts } from './product/named-parts';
import { productOwnPage } from './product/own-page';
import { productPageSeries } from './product/page-series';
import { productPriced } from './product/priced';
import { productSectionSeries } from './product/section-series';
import { productStructured } from './product/structured';
import { productTableRows } from './product/table-rows';
import { projectUnderHeading } from './project/under-heading';
import { revenueDefinitions } from './revenue/definitions';
import { revenueProse } from './revenue/prose';
import { revenueTiles } from './revenue/tiles';
import { serviceAnnouncedList } from './service/announced-list';
import { serviceEnumerated } from './service/enumerated';
import { serviceLinkFamily } from './service/link-family';
import { serviceMenu } from './service/menu';
import { serviceMenuAndContent } from './service/menu-and-content';
import { serviceNamedParts } from './service/named-parts';
import { serviceOwnPage } from './service/own-page';
import { servicePageSeries } from './service/page-series';
import { serviceSectionSeries } from './service/section-series';
import { serviceStructured } from './service/structured';
import { serviceTableRows } from './service/table-rows';
import { targetStateFormula } from './target-state/formula';
import { targetStateUnderHeading } from './target-state/under-heading';
import { valuesBoldLeads } from './values/bold-leads';
import { valuesEnumerated } from './values/enumerated';
import { valuesLikeLines } from './values/like-lines';
import { valuesListEntries } from './values/list-entries';
import { valuesSubHeadings } from './values/sub-headings';
import { visionFormula } from './vision/formula';
import { visionInlineLabel } from './vision/inline-label';
import { visionUnderHeading } from './vision/under-heading';

/** Every rule, once. What stands first wins where two read the same thing with the same confidence. */
export const rules: readonly Rule[] = [
  companySiteName,
  companyStructuredData,
  companyCopyrightLine,
  companyTitlePart,
  companyLogo,
  companyLegalNotice,
  companyAboutHeading,
  companySpokenName,
  companyHostName,
  leaderSiblingCards,
  leaderTableRows,
  leaderHeadingThenTitle,
  leaderNameTitleLine,
  leaderImageAlternative,
  leaderNameThenTitle,
  leaderLegalNotice,
  leaderSharedTitle,
  leaderProse,
  leaderStructuredData,
  leaderListedNames,
  missionUnderHeading,
  missionInlineLabel,
  missionFormula,
  missionSlogan,
  visionUnderHeading,
  visionInlineLabel,
  visionFormula,
  valuesSubHeadings,
  valuesBoldLeads,
  valuesListEntries,
  valuesLikeLines,
  valuesEnumerated,
  productOwnPage,
  productPageSeries,
  productNamedParts,
  productSectionSeries,
  productLinkFamily,
  productTableRows,
  productAnnouncedList,
  productEnumerated,
  productPriced,
  productStructured,
  productMenuAndContent,
  productMenu,
  serviceOwnPage,
  servicePageSeries,
  serviceNamedParts,
  serviceSectionSeries,
  serviceLinkFamily,
  serviceTableRows,
  serviceAnnouncedList,
  serviceEnumerated,
  serviceStructured,
  serviceMenuAndContent,
  serviceMenu,
  revenueDefinitions,
  revenueTiles,
  revenueProse,
  financialDefinitions,
  financialTiles,
  financialProse,
  financialStructured,
  customerLogoWall,
  customerListed,
  newsDatedHeadlines,
  targetStateUnderHeading,
  targetStateFormula,
  currentStateUnderHeading,
  currentStateFormula,
  challengeUnderHeading,
  projectUnderHeading,
  marketUnderHeading,
];
