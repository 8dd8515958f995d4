import { phrases } from '../../page/phrases';

/** What those are called who do not lead. */
export const STAFF_TITLES = phrases(`
  manager, mgr, engineer, developer, programmer, designer, consultant, specialist, co ordinator
  coordinator, assistant, asst, associate, representative, rep, adviser, advisor, analyst
  accountant, administrator, officer, lead, leader, editor, writer, scientist, researcher
  technician, broker, agent, ranger, operator, intern, architect, supervisor, superintendent
  foreman, controller, bookkeeper, receptionist, recruiter, strategist, planner, buyer, producer
  photographer, teacher, instructor, trainer, coach, nurse, physician, surgeon, doctor
  therapist, attorney, lawyer, counsel, paralegal, estimator, fellow, professor, lecturer
  librarian, curator, chef, executive, expert, generalist, realtor, salesperson, salesman
  member, mayor, clerk, evangelist, chemist, geologist, pharmacist, dentist, secretary
  projectionist, customer service, human resources, inside sales, outside sales
  customer support, scrum master
  *berater*, *entwickler*, *mitarbeiter*, *referent*, *bearbeiter*, *assistent*, *assistenz
  *techniker*, *ingenieur*, *kauffrau, *koordinator*, *redakteur*, *gestalter*, beisitzer*
  stellvertret*, rechnungsprufer*, kassenprufer*, jugendwart*, sportwart*, geratewart*, meister
  *spezialist*, *beauftragter, *beauftragte, *verantwortlicher, *verantwortliche, sekretariat, sekretar*
  buchhaltung, vertrieb, azubi
  responsable, chargee, charge, cheffe, chefe, ingenieure, ingenieur, assistante, conseill*
  commerciale, commercial, technicien*, developpeu*, comptable, juriste, coordinat*, secretaire
  jefe, jefa, encargado, encargada, ingeniero, ingeniera, tecnico, tecnica, analista, asistente
  auxiliar, abogado, abogada, coordinador*, comercial, vocal, colaborador*, asesor*
  investigador*, secretario, secretaria, contador*
  vogal, vogais, vocalia, secretariado, patrono, patrona, administradora, administrador, sindaco
  sindaca, segretario, segretaria, coordinatore, coordinatrice
  responsabile, ingegnere, engenheiro, engenheira, advogado, advogada, coordenador*
  secretaris*, algemeen lid, vrijwilliger*, raadslid, adviseur, medewerk*, ontwikkelaar
  begeleid*, beheerder, projectleider, boekhoud*, verkoper, monteur, lid
`);

export const STAFF_JA = /課長|係長|主任|担当|マネージャー|エンジニア|デザイナー|リーダー|スタッフ/;

/** They hold a leader's word and are no leader. */
export const NOT_LEADERS = phrases(`
  product owner, process owner, business partner, hr partner, people partner, talent partner
  channel partner, technology partner, solution partner, content partner, media partner
  training partner, alliance partner
  banking partner, supporting partner, gold partner, silver partner, premium partner
  official partner, strategic partner, knowledge partner, delivery partner, event partner
  title partner, implementation partner, marketing partner, logistics partner, research partner
  design partner, cloud partner, sales partner, partner manager, partner success
  partner engineer, principal engineer, principal consultant, principal designer
  principal scientist, principal analyst, principal developer, chief engineer, chief technician
  art director, funeral director, music director, choir director, camp director
  creative director
  projektleit*, teamleit*, standortleit*, assistante de direction, assistant de direction
`);

/** After these nothing makes a leader of somebody. */
export const BELOW_A_LEADER = phrases(`
  assistant to, asst to, secretary to, aide to
  assistent der, assistentin der, assistent des, assistentin des, assistenz der, assistenz des
  former, formerly, ex, retired, past
  ehemaliger, ehemaligen, ehemalige, ancienne, emeritus
`);
