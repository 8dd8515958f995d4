import { anyOf, inARow, type TitleRule } from '../title-rule';

const ASSISTANT = /(?:assist[ae]n\w+|referent\w*|sekretar\w*|mitarbeiter\w*|asistent\w+)/;
const OF_THE = /(?:der|des|de|du|d'|de la|a la|al)/;
const LEADERSHIP = /(?:geschafts\w+|vorstand\w*|direction|direccion|gerencia|president\w*)/;

/** Titles with a senior word in them that are not senior; they go before every other rule. */
export const lookAlikes: readonly TitleRule[] = [
  {
    rule: 'trainee',
    level: 1,
    confidence: 'high',
    pattern: anyOf(
      /intern|internship|trainee|apprentice|working student|student/,
      /werkstudent\w*|praktikant\w*|auszubildende\w*|azubi|volontar\w*/,
      /stagiaire|alternant\w*|apprenti\w*/,
      /becari[oa]|en practicas|aprendiz/,
      /stagiair\w*|stagist[ae]|tirocinante|apprendista|estagiari[oa]/,
    ),
  },
  {
    rule: 'assistant-to',
    level: 2,
    confidence: 'high',
    pattern: anyOf(
      /(?:executive|personal|administrative|team|management) assistant/,
      /assistant to|executive secretary/,
      inARow(ASSISTANT, OF_THE, LEADERSHIP),
      /vorstandsassisten\w+|vorstandssekretar\w+/,
      /assistant\w* de direction|secretari[oa] de direccion/,
      /(?:directie|management)(?:assistent\w*|secretar\w+)/,
      /(?:assistent\w*|secretar\w+) van de directie/,
      /(?:assistente|segretari[oa]) di direzione|assistente de (?:direcao|diretoria)/,
      /secretari[oa] executiv[oa]/,
    ),
  },
  {
    rule: 'executive-who-sells',
    level: 2,
    confidence: 'high',
    pattern: anyOf(
      /(?:account|sales|marketing|customer success|business development|client service) executive/,
      /(?:advertising|pr|recruitment|hr|people|talent) executive/,
    ),
  },
  {
    rule: 'owner-of-a-product',
    level: 2,
    confidence: 'high',
    pattern: anyOf(/product owner|process owner|scrum master|chief of party/),
  },
  {
    rule: 'partner-in-name',
    level: 3,
    confidence: 'high',
    pattern: anyOf(
      /(?:business|hr|people|talent|finance|channel|client|customer) partner/,
      /(?:technology|delivery|sourcing|recruit\w+) partner/,
      /partner (?:manager|engineer|success|marketing)/,
    ),
  },
  { rule: 'chief-of-staff', level: 6, confidence: 'medium', pattern: anyOf(/chief of staff/) },
  {
    rule: 'assistant-vice-president',
    level: 5,
    confidence: 'medium',
    pattern: anyOf(/(?:assistant|associate) vice president|avp/),
  },
  {
    rule: 'chief-of-a-craft',
    level: 3,
    confidence: 'medium',
    pattern: anyOf(
      /(?:chief|lead) (?:engineer|architect|scientist|editor|designer)/,
      /(?:chief|lead) (?:nurse|accountant|economist|pilot)/,
    ),
  },
  {
    rule: 'manager-of-a-subject',
    level: 3,
    confidence: 'high',
    pattern: anyOf(
      /(?:project|program|programme|product|account|key account|community|case|office) manager/,
      /(?:social media|content|campaign|brand|category|territory|property) manager/,
      /(?:relationship|success|customer success|change|release|event|portfolio) manager/,
      /(?:data|seo|crm|data ?base) manager/,
    ),
    // "Product Manager, Director of Growth" is a director.
    unless: /manager\b.*\b(?:director|head)\b/,
  },
  {
    rule: 'leader-of-a-project',
    level: 3,
    confidence: 'medium',
    pattern: anyOf(
      /projektleiter\w*|projektmanager\w*|produktmanager\w*/,
      /chef\w* (?:de|du) (?:projet|produit|publicite)/,
      /jef[ea] de (?:proyecto|producto|obra)\w*/,
      /project ?leider|(?:project|product|account|programma|relatie)manager/,
      /capo ?progetto|gerente de (?:projeto|produto)s?/,
    ),
  },
  {
    rule: 'administrator-of-systems',
    level: 2,
    confidence: 'high',
    pattern: anyOf(
      /(?:system|systems|database|network|office|benefits) administrator/,
      /(?:linux|cloud|windows|salesforce) administrator|systemadministrator\w*/,
      /administrateur\w* (?:systemes?|reseaux?|base|bdd|linux)/,
      /administrador\w* de (?:sistemas|redes|bases?)/,
      /amministrat(?:ore|rice) (?:di )?(?:sistem[ai]|ret[ei]|database)|systeembeheerder/,
    ),
  },
  {
    rule: 'director-of-a-craft',
    level: 3,
    confidence: 'medium',
    pattern: anyOf(
      /(?:art|creative|music|casting|photography) director/,
      /directeur\w* artistique|director\w* (?:de arte|creativ[oa]|artistic[oa])/,
      /dirett\w+ (?:creativ[oa]|artistic[oa])|diretora? (?:de arte|criativ[oa]|artistic[oa])/,
      /(?:creatief|artistiek) directeur/,
    ),
  },
  {
    // A professor of management manages nobody by it.
    rule: 'professor',
    level: 3,
    confidence: 'medium',
    pattern: anyOf(/professor\w*|hoogleraar/),
  },
  {
    rule: 'principal-of-a-school',
    level: 4,
    confidence: 'medium',
    pattern: anyOf(/school principal/),
  },
];
