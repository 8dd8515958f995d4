import { anyOf } from '../seniority/title-rule';
import type { SensitiveWords } from '../sensitive-note';
import { phrase } from './phrase';

const OWN =
  /(?:(?:mein|sein|ihr)(?:e[mnrs]?)?|(?:hat|haben|mit) (?:ein(?:en?)?|zwei|drei|vier|\d))/;
const KIND_OF = /(?: (?:klein|alter|jung|erwachsen|alteste|jungste|verstorben)\w*)? /;
const RELATIVES =
  /(?:ehefrau|ehemann|frau|mann|kind(?:er|ern)?|sohn(?:e|en)?|tochter|baby|mutter|vater|eltern|schwester|bruder|freundin|lebensgefahrt\w+|verlobter?)/;
/** "Ihre Tochter in Polen" of a company is a subsidiary; that one is written in one word mostly. */
const NO_BUSINESS = /(?! (?:gesellschaft|firma|in (?:polen|osterreich|der schweiz)))(?!-)/;
const PEOPLES =
  /(?:afrikanisch|arabisch|asiatisch|chinesisch|franzosisch|griechisch|indisch|iranisch|italienisch|judisch|kurdisch|marokkanisch|polnisch|rumanisch|russisch|spanisch|syrisch|turkisch|ukrainisch|vietnamesisch)/;

export const german: SensitiveWords = {
  health: anyOf(
    /schwanger(?:schaft)?|fehlgeburt|chemotherapie|rollstuhl|depressiv|schwerbehindert\w*|alkoholiker(?:in)?/,
    /krankgeschrieben|langzeitkrank|chronisch krank|herzinfarkt|horgerat|legasthenie/,
    /(?:ist|war|lange|oft|schwer|psychisch|gerade) (?:er)?krank(?:t)?|(?:meine|seine|ihre) (?:krankheit|erkrankung|behinderung|gesundheit|operation)/,
    /(?:hat|hatte|nach|wegen|an|gegen)(?: [\w-]+){0,4} (?:krebs|krebserkrankung|depressionen?|diabetes|epilepsie|burn-?out|adhs)(?!-| (?:forschung|patienten|therapie|medikamente|app))/,
    /(?:war|ist|ging) (?:in|auf) (?:der )?(?:therapie|reha|kur)/,
  ),
  religion: anyOf(
    /muslim(?:in|isch)?|hinduistisch|buddhistin?|atheistin?|zeugen? jehovas?|kopftuch|kippa|ramadan|synagoge|moschee/,
    /(?:ist|streng|sehr|tief|glaubig) (?:religios|glaubig|katholisch|evangelisch|judisch|fromm)(?:er|e)?/,
    /(?:seine|ihre|meine) (?:religion|konfession|kirchengemeinde)|(?:geht|gehen) in die kirche|(?:seinem|ihrem|meinem) glauben/,
  ),
  politics: anyOf(
    /(?:wahlt|wahle|gewahlt|wahlen) (?:die |den )?(?:cdu|csu|spd|fdp|afd|grunen?|linke|svp|ovp|fpo)/,
    /(?:mitglied|aktiv) (?:der|in der|bei der|bei den|der partei) ?(?:die )?(?:cdu|csu|spd|fdp|afd|grunen|linken?|partei|svp|ovp|fpo)/,
    /(?:afd|cdu|spd|fdp)-(?:wahler(?:in)?|mitglied|anhanger(?:in)?)|(?:politisch|eher|weit|sehr|steht) (?:links|rechts|konservativ)(?: eingestellt)?(?! (?:oben|unten|im|am|vom|neben))/,
    /(?:seine|ihre|meine) (?:politische\w* \w+|partei)/,
  ),
  family: anyOf(
    /alleinerziehend\w*|verheiratet|geschieden|scheidung|verwitwet|kinderlos|lebensgefahrt\w+|schwiegermutter/,
    /(?:in|aus der|geht in|nimmt) elternzeit|mutterschutz|familienstand|familienplanung|familienleben/,
    /(?:sein|ihr|mein)e[rnm]? familie(?!n)/,
    phrase(OWN, KIND_OF, RELATIVES, NO_BUSINESS),
  ),
  age: anyOf(
    /(?<!\b(?:firma|unternehmen|system|systeme|anlage|produkt|software|code|maschine|werk|gebaude|marke|team|es|das|die|vertrag) (?:ist|war|sind)(?: \w+)? )(?:1[89]|[2-7]\d) jahre alt(?! (?:system|software|anlage|maschine))/,
    /(?:anfang|mitte|ende) (?:zwanzig|dreissig|vierzig|funfzig|sechzig|[2-6]0)(?! (?:prozent|euro|uhr|mitarbeit))/,
    /(?:mit|in) (?:seinem|ihrem|meinem) alter|(?:sein|ihr|mein) alter(?! \w)|(?:ist|wirkt|zu|recht) (?:zu )?(?:alt|jung) (?:fur|dafur|um)/,
    /(?:kurz vor|geht bald in|bald in) (?:der |die )?rente|geht in (?:rente|pension)|vor (?:dem|seinem|ihrem) ruhestand/,
  ),
  ethnicity: anyOf(
    phrase(PEOPLES, /er (?:herkunft|abstammung|wurzeln)/),
    phrase(PEOPLES, /e (?:wurzeln|eltern|abstammung|herkunft)/),
    /migrationshintergrund|hautfarbe|ethnisch\w* (?:herkunft|zugehorigkeit|hintergrund)|(?:seine|ihre|meine) herkunft|(?:starker|auslandischer) akzent/,
    /(?:ist|als) (?:ein |eine )?(?:auslander(?:in)?|einwander(?:er|erin)|gefluchtete\w?|fluchtling)/,
  ),
};
