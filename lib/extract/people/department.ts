import { phrases } from '../page/phrases';
import { foldWords } from '../page/text';

/** What may stand before the name itself. */
const SORTS = phrases(`
  global, group, corporate, international, digital, technical, customer, business, product
  software, people, supply chain, human, information, research, public, investor, legal, data
  quality, field, inside
`);
/** What departments are called, folded, in the languages read. */
const NAMES = phrases(`
  engineering, technology, technologies, technik, technique, tecnologia, tecnologias, it, edv
  informatik, information technology, security, development, research, r d, r and d, science
  product, products, produkt, design, marketing, brand, communications, communication
  kommunikation, comunicacion, comunicazione, comunicacao, communicatie, public relations, pr
  press, sales, vertrieb, verkauf, ventes, ventas, vendite, vendas, verkoop, commercial
  comercial, commerciale, business development, growth, partnerships, partnership, alliances
  success, service, support, care, kundenservice, kundendienst, operations, operationen
  operaciones, operazioni, operacoes, logistics, logistic, logistik, logistique, logistica
  supply chain, procurement, purchasing, einkauf, achats, compras, acquisti, inkoop, production
  produktion, produccion, produzione, producao, productie, fertigung, manufacturing, quality
  qualitat, qualitatsmanagement, qualite, calidad, qualita, qualidade, kwaliteit, finance
  finances, financial, finanzen, finanzas, finanza, financas, financien, accounting, buchhaltung
  controlling, comptabilite, contabilidad, legal, recht, juridique, legal affairs, compliance
  hr, human resources, personal, personalwesen, ressources humaines, recursos humanos
  risorse umane, personeelszaken, people, people culture, people and culture, talent
  administration, verwaltung, administracion, amministrazione, administracao, administratie
  strategy, strategie, estrategia, strategia, innovation, innovacion, facilities
  facility management, data, analytics, programs, program, programmes, programme, education
  fundraising
`);

/** What may follow it. */
const REST =
  /^(?: (?:and|und|et|y|e|en|the) .{2,30}| (?:abteilung|team|department|division|group|office|relations|management|affairs|resources))?$/;

/** The words are a department's name, whatever sorts of it stand before it: "Global Product Marketing". */
const isDepartment = (words: string): boolean => {
  for (let from = 0; ; ) {
    const end = NAMES.at(words, from);
    if (end > 0 && REST.test(words.slice(end))) return true;
    const sort = SORTS.at(words, from);
    if (sort === 0 || sort === words.length) return false;
    from = sort + 1;
  }
};

const WORDS_MAX = 5;

/** The department that a short text names as a whole, as it writes it; null when it is anything else. */
export const departmentIn = (text: string): string | null => {
  const name = text.replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
  if (name === '' || name.length > 60) return null;
  const folded = foldWords(name);
  if (folded.split(' ').length > WORDS_MAX) return null;
  return isDepartment(folded) ? name : null;
};

const PARTS =
  /\s*[,/|–—]\s*|\s-\s| (?:of|for|de|des|du|del|della|dei|delle|di|da|do|van|für|fur|der|pour|para|per|voor|the|la|las|los|le|el|und|and|&) /i;

/** "Sales" of "Head of Sales", "Sales Director" and "Leiter Vertrieb"; null where a title names none. */
export const departmentOfTitle = (title: string): string | null => {
  for (const part of title.split(PARTS)) {
    const words = part.trim().split(' ');
    const texts = [part, words.slice(1).join(' '), words.slice(0, -1).join(' ')];
    const found = texts.map(departmentIn).find((name) => name !== null);
    if (found) return found;
  }
  return null;
};
