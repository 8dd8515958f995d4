import { phrases } from '../../page/phrases';

/**
 * What those are called who lead: executives, board, founders, owners, partners, directors, heads,
 * vice presidents. Singular, because a plural heads a group of people.
 */
export const LEADER_TITLES = phrases(`
  ceo, cfo, coo, cto, cmo, cio, cpo, cro, cdo, cso, clo, cbo, cno, cvo, chro, ciso, cco, cxo, gm
  md, svp, evp, rvp, avp, vp, chief, presidente, presidenta, president, vicepresidente
  vicepresidenta, vicepresident, vice chair*, chair, chairman, chairwoman, chairperson, cochair
  cofounder, founder, founding partner, founding member, coowner, owner, proprietor, principal
  partner, director, managing member, managing broker, managing editor, head of, global head
  group head, department head, studio head, marketing head, sales head, technical head
  engineering head, country head, general manager, general counsel, general secretary
  secretary general, treasurer, company secretary, corporate secretary, board secretary
  honorary secretary, secretary and treasurer, secretary treasurer, trustee, deputy head
  division head, practice head, hod, governor, chancellor, provost, commissioner, board member
  board observer, member of the supervisory board, member of the executive board
  member of the management board, member of the board, member supervisory board
  member executive board, member management board, member board, executive officer
  executive producer, executive chair, executive vice, country manager, deputy mayor, dean of
  and dean, rector
  geschaeftsfuehr*, geschaeftsfuhr*, geschaftsfuehr*, geschaftsfuhr*, geschaeftsleit*
  geschaftsleit*, *vorstand*, *vorsitz*, aufsichtsrat*, verwaltungsrat*, stiftungsrat*
  *inhaber*, *grunder*, gesellschafter*, *leiter, *leiterin, *leitung, prokurist*, *direktor*
  obmann*, obfrau*, kassier*, intendant*, chefarzt*, chefredakteur*, kanzler*, *prasident*
  schatzmeister*, schriftfuhrer*, kassenwart*
  representante legal*, representant legal*, dirigeante, dirigeant, deleguee generale
  deleguee general, delegue generale, delegue general, presidence, vice presidence, tresorerie
  p d g, pdg, directeur*, directrice, co fondateur, co fondatrice, co fondatore, cofondateur
  cofondatrice, cofondatore, fondateur, fondatrice, fondatore, gerante, gerant, associee
  associe, secretaire general*, tresori*, administrateur delegue*, administrateur general*
  administrateur independant*, administratrice delegue*, administratrice general*
  administratrice independant*, membre du conseil, membre du directoire
  subdirectora, directora, diretor, diretora, direttore, direttrice, cofundadora, cofundador
  fundadora, fundador, subgerente, gerente, socio, socia, consejero, consejera, conselheiro
  conselheira, consigliere, consigliera, tesorero, tesorera, tesoureiro, tesoureira, tesoriere
  vicedirettore, vicedirettrice, vicediretor, vicediretora, vicedirector, vicedirectora
  vicevoorzitter, vicerector, vice rector, vicerrector, vicerrectora, vicereitor, vicereitora
  presidencia, vicepresidencia, tesoreria, tesouraria, presidenza, vicepresidenza, apoderado
  apoderada, administradora unico, administradora unica, administradora delegado
  administradora delegada, administradora solidario, administradora solidaria
  administradora mancomunado, administradora mancomunada, administradora executivo
  administradora executiva, administrador unico, administrador unica, administrador delegado
  administrador delegada, administrador solidario, administrador solidaria
  administrador mancomunado, administrador mancomunada, administrador executivo
  administrador executiva, legale rappresentante, legal representative, fundadoras, fundadores
  dueno, duena, proprietaire, inh, proprietario, proprietaria, propietario, propietaria
  secretario general, secretaria general, vicesecretario, vicesecretaria, titolare
  amministratore, amministratrice
  *oprichter*, eigenaar, eigenares, bestuurder, bestuurslid, voorzitter, penningmeester
  zaakvoerder, zaakvoerster, bedrijfsleider, eigenaresse, directie, toezichthouder, vennoot
  commissaris, hoofd
`);

export const LEADER_JA =
  /代表取締役|取締役|社長|会長|執行役員|監査役|創業者|代表理事|理事長|理事|本部長|部長|所長|代表社員|代表者?$|最高.{2,6}責任者|支配人|工場長|室長|院長|園長|校長|学長|編集長|専務|常務|^代表$/;
