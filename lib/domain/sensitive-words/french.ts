import { anyOf } from '../seniority/title-rule';
import type { SensitiveWords } from '../sensitive-note';
import { phrase } from './phrase';

const OWN = /(?:mon|ma|mes|son|sa|ses|leurs?|(?:a|ont|avec|deja) (?:un|une|deux|trois|quatre|\d))/;
const KIND_OF = /(?: (?:petite?s?|jeunes?|grande?s?|ex|propres?))? /;
const RELATIVES =
  /(?:femme|mari|epou(?:x|se)|conjointe?|enfants?|fils|filles?|bebe|mere|pere|parents|soeur|frere|copine|copain|fiancee?)/;
/** "Sa maison mère" has its word before; "sa fille à 100 %" and "son père fondateur" do not. */
const NO_BUSINESS = /(?! (?:a \d|fondateur))/;
const PEOPLES =
  /(?:africaine?s?|algerienn?e?s?|allemande?s?|arabes?|asiatiques?|chinoise?s?|espagnole?s?|indienn?e?s?|italienn?e?s?|juive?s?|kurdes?|marocaine?s?|polonaise?s?|portugaise?s?|russes?|syrienn?e?s?|tunisienn?e?s?|turque?s?|vietnamienn?e?s?)/;

export const french: SensitiveWords = {
  health: anyOf(
    /est enceinte|grossesse|fausse couche|chimiotherapie|fauteuil roulant|antidepresseurs|alcoolique|dyslexique/,
    /(?:en|apres un|long) arret maladie|maladie chronique|crise cardiaque|(?:est|etait|tombee?|gravement) (?:malade|depressi(?:f|ve)|handicapee?)/,
    /(?:son|sa|ma|mon) (?:maladie|handicap|sante|operation|burn-?out|depression|cancer|diabete)(?! (?:de marche|financiere))/,
    /(?:a eu|avait|a fait|souffre|atteinte?|apres|contre) (?:d[eu'] ?|un |une |son |sa )*(?:cancer|depression|burn-?out|diabete|epilepsie)(?! (?:de marche|economique))/,
  ),
  religion: anyOf(
    /musulmane?s?|bouddhiste|hindouiste|athee|temoin de jehovah|porte le voile|kippa|ramadan|synagogue|mosquee/,
    /(?:est|tres|fervente?|pratiquante?) (?:croyante?|pratiquante?|catholique|protestante?|juive?|religieu(?:x|se))/,
    /(?:va|vont) a (?:l'eglise|la messe)|(?:sa|ma) (?:religion|foi|paroisse)/,
  ),
  politics: anyOf(
    /(?:vote|votent|a vote) (?:pour )?(?:a )?(?:macron|le pen|melenchon|gauche|droite|ecologiste|socialiste|rn\b|lfi\b)/,
    /(?:est|plutot|tres|militante?) (?:de |d')?(?:gauche|droite|extreme droite|extreme gauche|socialiste|communiste)(?!\w)/,
    /(?:membre|adherente?|militante?) (?:du parti|d'un parti|du ps|du rn|de lfi)|(?:ses|mes) opinions politiques/,
  ),
  family: anyOf(
    /(?:est|etait|recemment|bientot) (?:re)?mariee?(?! (?:a la|au) (?:strategie|marque))|divorcee?|en instance de divorce|veu(?:f|ve)|celibataire|sans enfants?/,
    /conge (?:de )?(?:maternite|paternite|parental)|(?:pere|mere|maman|papa) (?:celibataire|isolee?|solo)|vie de famille|situation familiale/,
    /(?:sa|ma) famille(?! de (?:produits|logiciels|marques))/,
    phrase(OWN, KIND_OF, RELATIVES, NO_BUSINESS),
  ),
  age: anyOf(
    /(?:il|elle|qui|\w+) a (?:environ |presque |plus de )?(?:1[89]|[2-7]\d) ans(?! (?:d'|de |dans|chez|et demi d|a faire|pour|au|comme))/,
    /age(?:e)? de (?:1[89]|[2-7]\d) ans|(?:la|sa) (?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine) (?:passee|d'annees|bien)/,
    /(?:mon|son) age|trop (?:vieux|vieille|jeune) pour|proche de la retraite|bientot (?:a la|en) retraite|part (?:a la|en) retraite/,
  ),
  ethnicity: anyOf(
    phrase(/(?:d'origine|origines?|parents|racines) /, PEOPLES),
    /couleur de (?:la |sa )?peau|origine ethnique|(?:ses|mes) origines|fort accent|accent etranger/,
    /(?:est|comme) (?:un |une )?(?:immigree?|etranger|etrangere|refugiee?)/,
  ),
};
