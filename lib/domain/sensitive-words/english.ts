import { anyOf } from '../seniority/title-rule';
import type { SensitiveWords } from '../sensitive-note';
import { phrase } from './phrase';

const OWN = /(?:my|his|her|their|(?:has|had|have|with) (?:an?|one|two|three|four|five|\d))/;
const HAS =
  /(?:has|had|have|suffer\w*|recover\w*|surviv\w+|beat|battl\w+|fighting|died of|ill with)/;
const UP_TO_THREE_WORDS = /(?: [\w'-]+){0,3} /;
const ILLNESS = /(?:cancer|diabetes|epilepsy|depression|leukaemia|leukemia|burn-?out|anxiety|adhd)/;
/** An illness before one of these is somebody's market, product or task. */
const AS_BUSINESS =
  /(?! (?:and|tests?|research|products?|patients?|care|market|drugs?|cent(?:re|er)s?|screening|data|teams?|clients?|customers?|app|devices?|treatments?|prevention|programmes?|programs?|rates?|problem|issue|in the|among|on the))/;
const KIND_OF = /(?: (?:small|little|young|grown-up|older|eldest|youngest|ex|late|own))? /;
const RELATIVES =
  /(?:wife|husband|spouse|kids?|child(?:ren)?|sons?|daughters?|baby|babies|toddlers?|mother|father|mum|mom|dad|parents|sister|brother|girlfriend|boyfriend|fiancee?|newborn)/;
/** "Their children's range" and "his daughter company" are business. */
const NO_BUSINESS =
  /(?!(?:'s)? (?:compan|clients|nodes?|products?|range|records?|process|hospital|books?|toys?|clothes))/;
/** Before an age: "the system is 20 years old". */
const NOT_A_THING =
  /(?<!\b(?:company|companies|firm|system|systems|product|platform|software|code|base|brand|machines?|plant|building|business|team|tool|contract|site|it|that|which|this|they) (?:is|was|are)(?: [a-z]+)? )/;
const PEOPLES =
  /(?:african|american|arab|asian|british|chinese|european|french|german|indian|iranian|irish|italian|jamaican|japanese|jewish|korean|kurdish|latino|latina|mexican|moroccan|nigerian|pakistani|polish|roma|romanian|russian|spanish|syrian|turkish|ukrainian|vietnamese)/;

export const english: SensitiveWords = {
  health: anyOf(
    /pregnan(?:t|cy)|miscarriage|chemo(?:therapy)?|wheelchair|antidepressants?|dyslexi[ac]|bipolar/,
    /(?:on|after|from|long) sick leave|diagnosed with|chronically ill|heart attack|hearing aids?/,
    /(?:is|was|got|been|seriously|mentally|terminally) (?:burnt out|burned out|depressed|autistic|ill|disabled)/,
    /(?:in|into) (?:therapy|rehab|hospital)|(?:my|his|her) (?:illness|disability|medication|therapist|surgery|operation|health)/,
    phrase(HAS, UP_TO_THREE_WORDS, ILLNESS, AS_BUSINESS),
  ),
  religion: anyOf(
    /muslim|hindu|sikh|buddhist|atheist|jehovah|mormon|hijab|headscarf|kippah?|ramadan|synagogue|mosque/,
    /(?:is|a|as a|devout|practi[sc]ing|observant|strict) (?:jew|jewish|catholic|protestant)(?! (?:school|hospital|university|charity|relief|church))/,
    /(?:devout|practi[sc]ing|evangelical|born-again) christian|(?:goes|going|went) to church/,
    /(?:very|deeply|quite|not) religious(?! about)|(?:my|his|her) (?:religion|faith|church)(?! in\b)/,
  ),
  politics: anyOf(
    /(?:votes?|voted|voting) (?:for )?(?:the )?(?:left|right|labour|tory|tories|conservatives?|republicans?|democrats?|greens?|lib ?dems?|trump|biden|brexit|leave|remain)/,
    /(?:right|left|far-right|far-left)-wing(?:er)?|(?:trump|brexit|maga) (?:supporter|fan|voter)|brexiteer/,
    /(?:is|was|a|lifelong|staunch) (?:republican|democrat|tory|socialist|communist|marxist)/,
    /(?:my|his|her) (?:politics|political (?:views?|opinions?|party))|member of the [\w ]{0,20}party/,
  ),
  family: anyOf(
    /(?:maternity|paternity|parental) leave(?! (?:cover|polic))|expecting (?:a|her|their|another) (?:baby|child)/,
    /(?:single|stay-at-home) (?:mum|mom|mother|dad|father|parent)|family (?:life|man|situation|planning)/,
    /(?:is|was|got|not|been|happily|recently|newly) (?:re)?married(?! (?:up|the|these|both|with))/,
    /divorced(?! from)|(?:his|her|their|messy) divorce|widow(?:er|ed)?|childless/,
    /(?:my|his|her) family(?! (?:of|business|office|name|firm|company|owned|run|products?))/,
    phrase(OWN, KIND_OF, RELATIVES, NO_BUSINESS),
  ),
  age: anyOf(
    phrase(
      NOT_A_THING,
      /(?:1[89]|[2-7]\d) years? old(?! (?:system|company|code|software|product))/,
    ),
    /(?:in|into) (?:my|his|her|their) (?:(?:early|mid|late)[ -])?(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0'?s)/,
    /aged (?:about |around )?(?:1[89]|[2-7]\d)|(?:my|his|her) age|(?:looks?|seems?) (?:too )?(?:old|young|about [2-7]\d)/,
    /(?:is|am|was|felt|seems?) (?:too|quite|rather) (?:old|young) (?:for|to)|close to retirement|about to retire|retires? (?:soon|next)/,
  ),
  ethnicity: anyOf(
    phrase(PEOPLES, / (?:descent|origins?|ancestry|heritage|roots|parents)/),
    /ethnic(?:ity| background| origin)|skin colou?r|(?:is|as) an? (?:immigrant|refugee|foreigner)|person of colou?r|(?:black|white|asian) (?:woman|man|guy|lady|person)/,
    /(?:thick|strong|foreign) accent|african[- ]american/,
  ),
};
