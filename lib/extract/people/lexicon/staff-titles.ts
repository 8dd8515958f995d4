import { phrases } from './words';

/** What those are called who do not lead, and words that name a leader only to belong to one. */
export const STAFF_TITLES = phrases(`
  manager mgr engineer developer programmer designer consultant specialist coordinator co_ordinator
  assistant asst associate representative rep adviser advisor analyst accountant administrator
  officer lead leader editor writer scientist researcher technician broker agent ranger operator
  intern architect supervisor superintendent foreman controller bookkeeper receptionist recruiter
  strategist planner buyer producer photographer teacher instructor trainer coach nurse physician
  surgeon doctor therapist attorney lawyer counsel paralegal estimator carpenter painter driver
  fellow professor lecturer librarian curator chef executive expert generalist realtor salesperson
  salesman member mayor clerk evangelist chemist geologist pharmacist veterinarian dentist secretary
  customer_service human_resources inside_sales outside_sales customer_support scrum_master host

  berater beraterin entwickler entwicklerin mitarbeiter mitarbeiterin referent referentin
  sachbearbeiter sachbearbeiterin assistent assistentin assistenz techniker technikerin ingenieur
  ingenieurin kaufmann kauffrau koordinator koordinatorin redakteur redakteurin gestalter
  gestalterin spezialist spezialistin beauftragter beauftragte verantwortlicher verantwortliche
  sekretariat buchhaltung vertrieb azubi auszubildende auszubildender meister

  responsable charge chargee chef cheffe ingenieure assistante conseiller conseillere commercial
  commerciale technicien technicienne developpeur developpeuse comptable juriste coordinateur
  coordinatrice secretaire redacteur redactrice

  jefe jefa encargado encargada ingeniero ingeniera tecnico tecnica analista asistente auxiliar
  abogado abogada coordinador coordinadora comercial vocal colaborador colaboradora asesor asesora
  responsabile ingegnere coordenador coordenadora engenheiro engenheira advogado advogada
  desarrollador desarrolladora disenador disenadora secretario secretaria contador contadora

  adviseur medewerker medewerkster ontwikkelaar begeleider begeleidster beheerder projectleider
  boekhouder boekhoudster verkoper monteur lid consulente consulent tecnologo impiegato
`);

export const STAFF_ENDINGS =
  /.{3}(?:berater|beraterin|entwickler|entwicklerin|mitarbeiter|mitarbeiterin|referent|referentin|bearbeiter|bearbeiterin|assistent|assistentin|assistenz|techniker|technikerin|ingenieur|ingenieurin|meister|meisterin|manager|managerin|koordinator|koordinatorin|redakteur|redakteurin|gestalter|designer|spezialist|beauftragter?|kaufmann|kauffrau)$/;

export const STAFF_JA = /課長|係長|主任|担当|マネージャー|エンジニア|デザイナー|リーダー|スタッフ/u;

/** They hold a leader's word and are no leader: the words they cover do not count. */
export const NOT_LEADERS = phrases(`
  account_executive sales_executive marketing_executive customer_service_executive client_executive
  business_development_executive recruitment_executive talent_executive pr_executive
  account_director_assistant product_owner process_owner business_owner_liaison business_partner
  hr_partner people_partner talent_partner channel_partner technology_partner solution_partner
  content_partner media_partner training_partner alliance_partner partner_manager partner_success
  partner_engineer principal_engineer principal_consultant principal_designer principal_scientist
  principal_analyst principal_developer chief_engineer chief_architect chief_technician
  executive_assistant personal_assistant administrative_assistant team_assistant
  management_assistant office_assistant art_director funeral_director music_director choir_director
  camp_director creative_director associate_attorney associate_broker broker_associate
  projektleiter projektleiterin projektleitung teamleiter teamleiterin teamleitung standortleiter
  assistante_de_direction assistant_de_direction scientific_adviser scientific_advisor
  vertriebsassistenz geschaftsfuhrungsassistenz
`);

/** After these nothing makes a leader of somebody. */
export const BELOW_A_LEADER = phrases(`
  assistant_to asst_to secretary_to aide_to assistent_der assistentin_der assistenz_der
  assistent_des assistenz_des office_of former formerly ex retired past ehemaliger ehemalige ancien
  ancienne exdirector emeritus candidate
`);
