import { anyOf } from '../seniority/title-rule';
import type { SensitiveWords } from '../sensitive-note';
import { phrase } from './phrase';

const OWN = /(?:mis?|sus?|(?:tiene|tienen|con) (?:un|una|dos|tres|cuatro|\d))/;
const KIND_OF = /(?: (?:pequen[oa]s?|ex|propi[oa]s?))? /;
const RELATIVES =
  /(?:mujer|marido|espos[oa]|hij[oa]s?|nin[oa]s|bebe|madre|padres?|herman[oa]|novi[oa]|prometid[oa])/;
/** "Su empresa madre" has its word before; "su padre fundador" does not. */
const NO_BUSINESS = /(?! fundador)/;
const PEOPLES =
  /(?:african[oa]|aleman[a]?|arabe|argentin[oa]|asiatic[oa]|chin[oa]|colombian[oa]|ecuatorian[oa]|frances[a]?|gitan[oa]|indi[oa]|italian[oa]|judi[oa]|marroqui|mexican[oa]|peruan[oa]|polac[oa]|portugues[a]?|rus[oa]|siri[oa]|turc[oa]|ucranian[oa]|venezolan[oa])/;

export const spanish: SensitiveWords = {
  health: anyOf(
    /embarazada|embarazo|aborto|quimioterapia|silla de ruedas|antidepresivos|alcoholic[oa]|dislexic[oa]/,
    /de baja (?:por enfermedad|medica|laboral|por depresion|por ansiedad)|enfermedad cronica|infarto de miocardio/,
    /(?:esta|estaba|estuvo|gravemente|muy) (?:enferm[oa]|deprimid[oa])|(?:su|mi) (?:enfermedad|discapacidad|salud|operacion|depresion|cancer)(?! financiera)/,
    /(?:tuvo|tiene|sufre|padece|supero|contra) (?:de )?(?:un |una |su )?(?:cancer|depresion|diabetes|epilepsia|burn-?out|ansiedad)(?! (?:y|en|como) )/,
  ),
  religion: anyOf(
    /musulman[a]?|budista|hinduista|ate[oa]|testigo de jehova|hiyab|kipa|ramadan|sinagoga|mezquita/,
    /(?:es|muy|ferviente) (?:creyente|catolic[oa]|protestante|judi[oa]|religios[oa]|devot[oa]|evangelic[oa])/,
    /va a (?:misa|la iglesia)|(?:su|mi) (?:religion|fe|parroquia)\b(?! de)/,
  ),
  politics: anyOf(
    /(?:vota|votan|voto|votar) (?:a |al |por )?(?:la )?(?:izquierda|derecha|psoe|pp|vox|podemos|sumar|morena|pri)\b/,
    /(?:es|muy|mas bien) de (?:izquierdas?|derechas?|extrema derecha|extrema izquierda)|(?:es|muy) (?:socialista|comunista|franquista)/,
    /(?:miembro|militante|afiliad[oa]) (?:del?|al?) (?:psoe|pp|vox|podemos|partido)|(?:sus|mis) ideas politicas/,
  ),
  family: anyOf(
    /(?:esta|es|recien) casad[oa]|divorciad[oa]|separad[oa] de su|viud[oa]|solter[oa]|sin hijos/,
    /(?:baja|permiso) (?:de|por) (?:maternidad|paternidad)|baja maternal|(?:madre|padre) solter[oa]|vida familiar|estado civil/,
    /(?:su|mi) familia(?! de (?:productos|marcas|soluciones))/,
    phrase(OWN, KIND_OF, RELATIVES, NO_BUSINESS),
  ),
  age: anyOf(
    /(?<!\b(?:empresa|sistema|compania|producto|software|fabrica|marca|equipo|maquina) )tiene (?:unos |casi |mas de )?(?:1[89]|[2-7]\d) anos(?! (?:de |en |como|para|haciendo))/,
    /de (?:1[89]|[2-7]\d) anos de edad|(?:su|mi) edad|demasiado (?:mayor|viej[oa]|joven) para/,
    /(?:pasa|ronda) de? ?los (?:[2-7]0|cuarenta|cincuenta|sesenta)|a punto de jubilarse|se jubila|cerca de la jubilacion/,
  ),
  ethnicity: anyOf(
    phrase(/(?:de origen|de ascendencia|origen|raices|padres) /, PEOPLES, /s?/),
    /color de (?:la |su )?piel|origen etnico|(?:sus|mis) origenes|acento (?:fuerte|extranjero)/,
    /(?:es|como) (?:un |una )?(?:inmigrante|extranjer[oa]|refugiad[oa])/,
  ),
};
