import { foldWords } from './fold';
import type { Requirement } from './opportunity';

/** What a part of a job ad is about; `other` is what the employer says of itself, and how to apply. */
export type AdSection = Requirement['kind'] | 'other';

const list = (text: string): string[] => text.split(',').map((entry) => foldWords(entry));

/** A heading may be any of these words together: "Key skills and experience". */
const words: Readonly<Record<AdSection, ReadonlySet<string>>> = {
  other: new Set(
    list(
      'benefits,perks,compensation,salary,contact,privacy,kontakt,bewerbung,verguetung,datenschutz,vorteile,zusatzleistungen,avantages,remuneration,contrat,beneficios,condiciones,salario,contacto,ventajas',
    ),
  ),
  nice: new Set(
    list(
      'nice,preferred,bonus,desirable,optional,pluses,pluspunkte,wuenschenswert,wunschenswert,atouts,souhaite,souhaitees,souhaites,deseable,deseables,deseados,valorable,valorables',
    ),
  ),
  responsibility: new Set(
    list(
      'responsibilities,duties,tasks,accountabilities,aufgaben,aufgabengebiet,aufgabenbereich,tatigkeiten,verantwortung,verantwortlichkeiten,missions,taches,responsabilites,funciones,responsabilidades,tareas',
    ),
  ),
  must: new Set(
    list(
      'requirements,qualifications,skills,experience,education,competencies,musts,anforderungen,anforderungsprofil,profil,profile,qualifikation,qualifikationen,voraussetzungen,kenntnisse,kompetenzen,fahigkeiten,ausbildung,competences,exigences,prerequis,formation,requisitos,perfil,conocimientos,formacion,experiencia,competencias,imprescindible',
    ),
  ),
};

/** Words beside them that decide nothing. */
const FILLERS = new Set(
  list(
    'and,or,the,your,our,key,main,minimum,basic,required,job,role,of,for,candidate,technical,professional,core,essential,und,ihr,ihre,dein,deine,unsere,fachliche,persoenliche,personliche,ihren,et,de,du,la,le,les,vos,votre,principales,requises,recherche,recherchees,y,tus,tu,los,las,el,principales,minimos,requeridos,necesarios,plus',
  ),
);

/** A heading may begin with any of these, and name the employer or the role after it. */
const phrases: Readonly<Record<AdSection, readonly string[]>> = {
  other: list(
    "we offer,what we offer,our offer,about us,about the company,about the team,who we are,why join,why you'll love,our values,how to apply,apply now,equal opportunity,what's in it for you,interview process,hiring process,wir bieten,was wir bieten,das bieten wir,was wir Ihnen bieten,was wir dir bieten,das bieten wir dir,unser Angebot,über uns,wer wir sind,wir über uns,freuen Sie sich auf,freu dich auf,warum wir,jetzt bewerben,deine Vorteile,Ihre Vorteile,so bewerben,nous offrons,ce que nous offrons,nous vous offrons,à propos de,à propos,qui sommes-nous,pourquoi nous rejoindre,notre entreprise,processus de recrutement,nos engagements,nos avantages,qué ofrecemos,ofrecemos,te ofrecemos,lo que ofrecemos,sobre nosotros,quiénes somos,por qué unirte,proceso de selección,sobre la empresa",
  ),
  nice: list(
    'nice to have,nice-to-haves,good to have,bonus points,would be a plus,even better,it helps if,ideally you,von Vorteil,idealerweise,das wäre schön,das wäre toll,gern gesehen,un plus,les plus,serait un plus,idéalement,ce serait un plus,se valora,se valorará,valoramos,sería un plus,deseable',
  ),
  responsibility: list(
    "what you'll do,what you will do,what you'll be doing,what you do,in this role,you will be responsible,your mission,your impact,day to day,das erwartet Sie,das erwartet dich,was Sie erwartet,was dich erwartet,das machst du,was du machst,was du bewegst,das tun Sie,darum geht es,deine Mission,deine Rolle,vos missions,votre mission,votre rôle,ce que vous ferez,vous serez chargé,au quotidien,description du poste,qué harás,lo que harás,tu misión,tu día a día,en este puesto",
  ),
  must: list(
    "what you bring,what you'll bring,what you will bring,who you are,about you,what we're looking for,what we are looking for,what you'll need,what you need,you have,you should have,you bring,must have,must-haves,we expect,das bringst du mit,das bringen Sie mit,was du mitbringst,was Sie mitbringen,das zeichnet dich aus,das zeichnet Sie aus,womit Sie uns überzeugen,damit überzeugst du,was wir erwarten,wir erwarten,wen wir suchen,das solltest du mitbringen,du bringst mit,Sie bringen mit,profil recherché,votre profil,ce que nous recherchons,ce que vous apportez,vous avez,vous êtes,vous disposez,nous attendons,qué buscamos,lo que buscamos,qué necesitas,lo que necesitas,buscamos,requisitos mínimos,qué aportas",
  ),
};

/** What may stand behind such a phrase: "What you'll do at Acme Logistics". */
const MORE_WORDS = 4;
const LONGEST = 90;

const ORDER = ['other', 'nice', 'responsibility', 'must'] as const;

const isMadeOf = (section: AdSection, tokens: readonly string[]): boolean =>
  tokens.some((token) => words[section].has(token)) &&
  tokens.every((token) => FILLERS.has(token) || ORDER.some((one) => words[one].has(token)));

const beginsWith = (folded: string, tokens: readonly string[], phrase: string): boolean =>
  (folded === phrase || folded.startsWith(`${phrase} `)) &&
  tokens.length <= phrase.split(' ').length + MORE_WORDS;

/** Which part of an ad begins with this line; null where it is no heading that is known. */
export const adSectionOf = (line: string): AdSection | null => {
  if (line.length > LONGEST || /[.!,;]$/.test(line.trim())) return null;
  const folded = foldWords(line);
  const tokens = folded.split(' ');
  const byPhrase = ORDER.find((section) =>
    phrases[section].some((phrase) => beginsWith(folded, tokens, phrase)),
  );
  return byPhrase ?? ORDER.find((section) => isMadeOf(section, tokens)) ?? null;
};

/** Said of a single line: it is welcome, not asked for. */
const WELCOME = new RegExp(
  [
    "\\b(?:is|are|would be|'s) (?:a |an )?(?:big |strong )?(?:plus|bonus|advantage)\\b",
    '\\b(?:nice to have|nice-to-have|preferred|desirable|ideally)\\b',
    '\\b(?:von vorteil|wunschenswert|idealerweise|gern gesehen|ein plus)\\b',
    '\\b(?:un plus|un atout|souhaite|idealement|apprecie)\\b',
    '\\b(?:se valora|se valorara|deseable|valorable|idealmente)\\b',
  ].join('|'),
);

/** "French is a plus", "Erfahrung mit SAP von Vorteil". */
export const saysWelcome = (folded: string): boolean => WELCOME.test(folded);
