import { lexicon } from './words';

/**
 * What those are called who lead: executives, board, founders, owners, partners, directors, heads,
 * vice presidents. Singular, because a plural heads a group of people.
 */
export const LEADER_TITLES = lexicon(`
  c[efotmiprdslbnv]o, chro, ciso, cco, cxo, gm, md, [sera]?vp, chief
  president[ea]?, vicepresident[ea]?, vice_chair*, chair, chairman, chairwoman, chairperson, cochair
  (?:co)?founder, founding_(?:partner|member), (?:co)?owner, proprietor, principal, partner, director
  managing_(?:member|broker|editor), head_of, global_head
  (?:group|department|studio|marketing|sales|technical|engineering|country)_head
  general_(?:manager|counsel|secretary), secretary_general, treasurer
  (?:company|corporate|board|honorary)_secretary, secretary_(?:and_)?treasurer, trustee
  (?:department|deputy|division|practice)_head, hod, governor, chancellor, provost, commissioner
  board_(?:member|observer), member_(?:of_the_)?(?:supervisory_|executive_|management_)?board
  executive_(?:officer|producer|chair|vice), country_manager, deputy_mayor, dean_of, and_dean, rector
  gescha(?:e)?ftsfu(?:e)?hr*, gescha(?:e)?ftsleit*, *vorstand*, *vorsitz*, aufsichtsrat*, verwaltungsrat*, stiftungsrat*
  *inhaber*, *grunder*, gesellschafter*, *leiter, *leiterin, *leitung, prokurist*, *direktor*
  obmann*, obfrau*, kassier*, intendant*, chefarzt*, chefarztin, chefredakteur*, kanzler*
  *prasident*, schatzmeister*, schriftfuhrer*, kassenwart*
  representante?_legal*, dirigeante?, deleguee?_generale?, presidence, vice_presidence, tresorerie
  p_?d_?g, directeur*, directrice, (?:co)?_?fondat(?:eur|rice|ore), gerante?, associee?
  secretaire_general*, tresori*, administrat(?:eur|rice)_(?:delegue|general|independant)*
  membre_du_(?:conseil|directoire)
  (?:sub)?director[ao], diret*or[a]?, dirett(?:ore|rice), (?:co)?fundador[a]?, (?:sub)?gerente, soci[oa]
  consejer[oa], conselheir[oa], consiglier[ea], tesorer[oa], tesoureir[oa], tesoriere
  vicedirett(?:ore|rice), vicediretor[a]?, vicedirector[a]?, vicevoorzitter, vice_?rector, vicerrector[a]?, vicereitor[a]?
  presidencia, vicepresidencia, tesoreria, tesouraria, presidenza, vicepresidenza, apoderad[oa]
  administrador[ae]?_(?:unic[oa]|delegad[oa]|solidari[oa]|mancomunad[oa]|executiv[oa])
  legale_rappresentante, legal_representative, fundador[ae]s, duen[oa]
  proprietaire, inh, propr?ietari[oa], secretari[oa]_general, vicesecretari[oa], titolare, amministrat(?:ore|rice)
  *oprichter*, eigenaar, eigenares, bestuurder, bestuurslid, voorzitter, penningmeester
  zaakvoerder, zaakvoerster, bedrijfsleider, eigenaresse, directie, toezichthouder, vennoot, commissaris, hoofd
`);

export const LEADER_JA =
  /代表取締役|取締役|社長|会長|執行役員|監査役|創業者|代表理事|理事長|理事|本部長|部長|所長|代表社員|代表者?$|最高.{2,6}責任者|支配人|工場長|室長|院長|園長|校長|学長|編集長|専務|常務|^代表$/;
