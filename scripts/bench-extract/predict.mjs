/**
 * What is claimed of a page: the candidates that the popup would tick, which are those of high and
 * of medium confidence. `low` ones are only offered, so they claim nothing.
 */
export const ABOUT =
  'Claimed: candidates of high or medium confidence (the popup ticks these); low ones are left out.';

/** @param {{ candidates: { kind: string, text: string, value?: string, confidence: string }[] }} reading */
export function predictionOf(reading) {
  const claimed = reading.candidates.filter(({ confidence }) => confidence !== 'low');
  const ofKind = (...kinds) => claimed.filter(({ kind }) => kinds.includes(kind));
  const best = (kind) => {
    const all = ofKind(kind);
    return (all.find(({ confidence }) => confidence === 'high') ?? all[0])?.text;
  };
  return {
    company_name: best('company'),
    mission: best('mission'),
    vision: best('vision'),
    values: ofKind('values').map(({ text }) => text),
    products: ofKind('product', 'service').map(({ text }) => ({ name: text })),
    leaders: ofKind('leader').map(({ text, value }) => ({ name: text, title: value ?? null })),
  };
}
