import { lexicon } from './words';

/** What those are called who do not lead. */
export const STAFF_TITLES = lexicon(`
  manager, mgr, engineer, developer, programmer, designer, consultant, specialist, co_?ordinator
  assistant, asst, associate, representative, rep, advis[eo]r, analyst, accountant, administrator
  officer, lead, leader, editor, writer, scientist, researcher, technician, broker, agent, ranger
  operator, intern, architect, supervisor, superintendent, foreman, controller, bookkeeper
  receptionist, recruiter, strategist, planner, buyer, producer, photographer, teacher, instructor
  trainer, coach, nurse, physician, surgeon, doctor, therapist, attorney, lawyer, counsel, paralegal
  estimator, fellow, professor, lecturer, librarian, curator, chef, executive, expert, generalist
  realtor, sales(?:person|man), member, mayor, clerk, evangelist, chemist, geologist, pharmacist
  dentist, secretary, projectionist, customer_service, human_resources, (?:in|out)side_sales
  customer_support, scrum_master
  *berater*, *entwickler*, *mitarbeiter*, *referent*, *bearbeiter*, *assistent*, *assistenz
  *techniker*, *ingenieur*, *kauffrau, *koordinator*, *redakteur*, *gestalter*
  beisitzer*, stellvertret*, rechnungsprufer*, kassenprufer*, jugendwart*, sportwart*, geratewart*, meister
  *spezialist*, *beauftragter?, *verantwortlicher?, sekretariat, sekretar*, buchhaltung, vertrieb, azubi
  responsable, chargee?, cheff?e?, ingenieure?, assistante, conseill*, commerciale?, technicien*
  developpeu*, comptable, juriste, coordinat*, secretaire
  jef[ea], encargad[oa], ingenier[oa], tecnic[oa], analista, asistente, auxiliar, abogad[oa]
  coordinador*, comercial, vocal, colaborador*, asesor*, investigador*, secretari[oa], contador*
  vogal, vogais, vocalia, secretariado, patron[oa], administrador[a]?, sindac[oa], segretari[oa], coordinat(?:ore|rice)
  responsabile, ingegnere, engenheir[oa], advogad[oa], coordenador*
  secretaris*, algemeen_lid, vrijwilliger*, raadslid
  adviseur, medewerk*, ontwikkelaar, begeleid*, beheerder, projectleider, boekhoud*, verkoper, monteur, lid
`);

export const STAFF_JA = /課長|係長|主任|担当|マネージャー|エンジニア|デザイナー|リーダー|スタッフ/;

/** They hold a leader's word and are no leader. */
export const NOT_LEADERS = lexicon(`
  (?:product|process)_owner, (?:business|hr|people|talent|channel|technology|solution|content|media|training|alliance)_partner
  (?:banking|supporting|gold|silver|premium|official|strategic|knowledge|delivery|event|title|implementation|marketing|logistics|research|design|cloud|sales)_partner
  partner_(?:manager|success|engineer), principal_(?:engineer|consultant|designer|scientist|analyst|developer)
  chief_(?:engineer|technician), (?:art|funeral|music|choir|camp|creative)_director
  (?:projekt|team|standort)leit*, assistante?_de_direction
`);

/** After these nothing makes a leader of somebody. */
export const BELOW_A_LEADER = lexicon(`
  (?:assistant|asst|secretary|aide)_to, assisten[tz]*_de[rs], former, formerly, ex, retired, past
  ehemalige[rn]?, ancienne?, emeritus
`);
