import { words } from './words';

/**
 * Words that do not stand in a person's name, folded. They do what a dictionary of names would, in
 * any culture. Surnames are kept out (Green, Wood, Hall, Dean, Price), and so are the words of one
 * language that are names in another (Sur, Mit, Don, Van).
 */
export const NOT_IN_NAMES = words(`
  about above academy access account accounts acquisition action activities activity address advanced
  advantage advertising adviser advisers advisor advisors advisory affairs after agency agenda agent
  agents agreement aid alert alliance also alumni amazing america american an analysis analytics and
  angeles annual answers any app apparel application applications approach apps are area areas around
  article articles asia assembly asset assets assistance associate associates association assurance at
  attitude auction audio audit australia author automation automotive available avenue award awards
  back background bank banking based basic become been before behind benefits best better beyond big
  biography bio biotech blog board boards book booking books bottom boulevard branding brands
  brief british brochure browse budget build builders building buildings bureau business businesses
  button buy by calendar california call campaign campus canada capabilities capability capacity
  capital care career careers cart catalog catalogue categories category center centers
  central centre certificate certification chairman challenge challenges change channel channels
  charge charity chart chat check chemical chief child children china choose city civil claim claims
  classes clean clear click client clients clinic clinical closed cloud club coaching code
  collaboration collection college commerce commercial commission commitment committee committees
  common communication communications communities community companies company competition complete
  compliance computer computing concept conditions conference connect conservancy consent
  construction consultancy consultant consultants consulting consumer contact contacts content
  continue contract contractor contractors contracts control cookie cookies cooperation copyright core
  corp corporate corporation cost council counsel country county course courses cover create creative
  credit culture current custom customer customers cyber daily dashboard data database date days deals
  decision defense delivery demo department departments design designed designs desk destination
  detail details developer developers development device devices dialogue digital direct directions
  directorate directors directory disclaimer discover discovery distribution distributor diversity
  division document documents donate donation download downloads driven drug during duties each 
  earth easy east ecommerce economic edition editorial education educational effective efficiency
  electric electrical electronics elementary email emergency employee employees employer employment
  energy engage engagement engineering enquiries enquiry enter enterprise enterprises entertainment
  entire environment environmental equipment equity estate ethics europe european event events every
  everyone everything excellence exchange executive executives exhibition experience experiences
  expert expertise experts explore export express external eyes facilities facility fact facts
  faculty family faq faqs fashion faster features featured federal feedback file files
  film finance financial find first fleet floor florida flow focus follow food foods footer for form
  forms forum foundation founded founders free french friendly from frequently full fun fund funding
  funds future gallery gas general get getting gift global goal goals going goods governance
  government graduate graphic great group groups growth guarantee guide guidelines hardware have 
  headquarters health healthcare help helpful her here high higher highlights hire his historical
  history home homepage homes hospital hospitality hotel hotels hour hours housing how human icon idea
  ideas image impact import important improvement in inc inclusion income increase independent india
  industrial industries industry info information infrastructure initiative initiatives innovation
  innovations innovative inside insight insights inspection inspiration institute institution
  insurance integrated integrity intelligence interactive interest interior internal international
  internet interview introducing introduction inventory investigation investment investments investor
  investors invoice is island issue issues it items its japan job jobs join joint journal journey just
  kids kingdom knowledge lab labor laboratories laboratory labs language last latest launch laws
  leader leaders leadership leading learn learning legacy legal lending less lessons let letter level
  library license licensing life lifecycle lifestyle limited line link links list listing live llc
  llp loan loans local location locations login logistics logo look loyalty lorem ipsum ltd
  machine machinery made magazine mail main maintenance make making manage managed management manager
  managers manufacturer manufacturing map maps marine marketing marketplace material materials matter
  matters mechanical media medical medicine meet meeting meetings member members membership memorial
  menu merchandise message messages method methodology metrics mexico middle military mining minutes
  mission mobile mobility model modern monthly more mortgage most motor motors movement multiple
  municipal museum music my national natural navigation need needs network networking networks never
  new news newsletter newsroom next nonprofit northern not note notes notice now number numbers
  nursing nutrition objective objectives of offer offering offerings offers office officer officers
  offices official oil on one online only open operating operation operational operations opportunities
  opportunity option options or order orders organic organisation organization organizational
  organizations original other our out outdoor outreach over overview own owner owners ownership
  package packages packaging pages paper part partner partners partnership partnerships parts
  passion past patent path patient patients payment payments pdf people performance permission
  personal personnel perspective pharma pharmaceutical pharmacy philosophy phone photo photography
  photos picture pipeline place plan planning plans plant plants platform platforms please plus
  podcast point policies policy popular portal portfolio position possible post posts powered
  practice practices premium presentation president press previous pricing principles print printing
  privacy private process processes processing procurement product production products professional
  professionals profile profiles profit program programme programmes programming programs progress
  project projects promotion properties property proposal protection provide provider providers
  public publication publications publisher publishing purchase purpose quality quarterly question
  questions quick quote quotes range rates rating read ready recent recipes recommended records
  recruiting recruitment recycling references region regional registration registry regulation
  regulatory related relations relationship release releases reliability renewable rent rental repair
  report reporting reports request requests requirements research reserved residential resource
  resources respect responsibility restaurant restaurants result results retail retirement return
  returns review reviews rewards rights risk road robotics safe safety sale sales satisfaction save
  scholarship school schools science sciences scientific search season secure security see select
  selected selection senior series server service services session set settings share shareholder
  she shipping shop shopping show simple site sitemap skills skip social society software
  solar solution solutions source south space speaker speakers special specialist specialists
  specialty sponsor sponsors sponsorship sport sports staff staffing standard standards start started
  startup state statement statements states station statistics status steering step steps storage
  store stories story strategic strategies strategy strength structure student students studies
  studio study subscribe subscription subsidiaries subsidiary success suite summary summit supplier
  suppliers supply support surgery surveys sustainability sustainable system systems table take talent
  talk team teams teamwork tech technical technologies technology telecom templates terms test
  testimonial testimonials testing texas the their theme these they thinking this through time times
  tips to together tomorrow tool tools top topics total touch tour tourism trade trademark traditional
  traffic training transaction transfer transformation transparency transport transportation travel
  treatment trends trust trustees tutorial type under understanding united university unlimited
  updated updates upon urban us use used user users using utilities value values vehicle vendor
  venture ventures via video videos view virtual vision visit visitor voice volunteer volunteers
  warehouse warranty waste watch water way ways we wealth web webinar webinars website
  week weekly welcome wellness western what when where which who whole wholesale why wide wireless
  with within without women work worker workers workflow workforce working workplace works workshop
  workshops world worldwide year years you your youth zealand zone
  january february march july september october november december monday tuesday
  wednesday thursday friday saturday sunday today yesterday
`);
