import { anyOf, type TitleRule } from '../title-rule';

/** Those who oversee the executives. */
export const board: readonly TitleRule[] = [
  {
    rule: 'board',
    level: 10,
    confidence: 'high',
    pattern: anyOf(
      /chair(?:man|woman|person)?|board (?:member|director|of directors|advisor)/,
      /non[- ]?executive director|independent director|member of the (?:supervisory )?board/,
      /aufsichtsrat\w*|verwaltungsrat\w*|beirat\w*/,
      /president\w* du (?:conseil|directoire)|administrat(?:eur|rice)|membre du conseil/,
      /consejer[oa] (?:independiente|dominical|externo)|president[ea] del consejo/,
      /(?:miembro|vocal) del consejo/,
      /raad van (?:commissarissen|toezicht)|president-commissaris/,
      /(?:presidente|membro) del (?:consiglio|cda)/,
      /consiglier[ea] (?:indipendente|di amministrazione)/,
      /amministrat(?:ore|rice) (?:indipendente|non esecutiv[oa])/,
      /(?:presidente|membro|vogal) do conselho|conselheir[oa] (?:independente|de administracao)/,
      /administradora? nao executiv[oa]/,
    ),
  },
];
