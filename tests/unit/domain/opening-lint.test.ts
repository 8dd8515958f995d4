import { describe, expect, test } from 'vitest';
import { lintOpening } from '@/lib/domain/opening-lint';

const isGood = (text: string): boolean => {
  const { hedged, asks, blunt } = lintOpening(text);
  return hedged && asks && blunt.length === 0;
};

const good: Record<string, readonly string[]> = {
  English: [
    'From my limited understanding of how a go-live runs, have you considered shadow data?',
    'From my current, limited understanding of how you onboard, have you considered one owner?',
    'As far as I can see, three teams touch each import. Have you ever considered one hand-off?',
    'I may be missing something: what if the meters were read in shadow from day one?',
    "I don't yet know your contracts; how would it be to start the feed before they are signed?",
    'If I understood Mara well, hand-offs cost weeks. Have you tried one owner per customer?',
    'From what little I know from my outside view, have you looked at weekly releases?',
    'Correct me if I’m wrong, but would it help to measure the first login?',
    'From the outside, as far as I could tell, churn peaks in spring. What if we called in March?',
    'From my limited understanding of just-in-time supply, have you considered a second dock?',
  ],
  German: [
    'Nach meinem bisherigen Verständnis dauert der Start 14 Wochen. Haben Sie schon überlegt, Daten zu spiegeln?',
    'Nach meinem begrenzten Verständnis: Haben Sie daran gedacht, früher zu beginnen?',
    'Soweit ich es von außen sehe, prüfen drei Teams. Haben Sie erwogen, eines zu bestimmen?',
    'Soweit ich verstehe, fehlt ein Plan. Wie wäre es mit einem Wochentakt?',
    'Mir fehlt sicher einiges: Wie wäre es, die Zähler früher zu lesen?',
    'Wenn ich es richtig verstanden habe, kündigen Kunden im Mai. Was wäre, wenn wir im April anrufen?',
    'Von außen betrachtet wirkt das langsam. Haben Sie schon einmal über einen zweiten Standort nachgedacht?',
    'Soweit ich das von außen sehe: Haben Sie bereits erwogen, wöchentlich zu liefern?',
    'Nach meinem jetzigen Bild, haben Sie schon überlegt, wer die Übergabe hält?',
    'Soweit ich sehe, lösen die Kunden ihr Problem selbst. Wie wäre es mit einer Anleitung?',
  ],
  French: [
    "D'après ma compréhension actuelle de la mise en service, avez-vous envisagé un essai parallèle ?",
    'D’après ma compréhension limitée, avez-vous pensé à un seul responsable ?',
    'Sauf erreur, trois équipes se relaient. Et si une seule gardait le dossier ?',
    "Vu de l'extérieur, le délai vient des compteurs. Avez-vous essayé de les lire plus tôt ?",
    "Si j'ai bien compris, les clients partent en mai. Avez-vous envisagé de les appeler en avril ?",
    "Il me manque sans doute le contexte : et si l'on commençait avant la signature ?",
    "D'après ce que je vois, avez-vous déjà envisagé des livraisons hebdomadaires ?",
    'Sauf erreur de ma part, que diriez-vous d’un point chaque lundi ?',
    "Vue de l'extérieur, l'équipe est petite. Avez-vous pensé à un partenaire ?",
    "Si j'ai bien compris votre méthode, et si nous mesurions la première connexion ?",
  ],
  Spanish: [
    'Según mi limitada comprensión de la puesta en marcha, ¿han considerado leer los contadores antes?',
    'Según mi actual comprensión, ¿han pensado en un solo responsable?',
    'Por lo que entiendo, tres equipos intervienen. ¿Han probado con uno?',
    'Por lo que veo desde fuera, ¿qué pasaría si empezáramos antes de la firma?',
    'Si he entendido bien, los clientes se van en mayo. ¿Han considerado llamarlos en abril?',
    'Seguramente me falta contexto: ¿qué pasaría si midiéramos el primer acceso?',
    'Visto desde fuera, el plazo es largo. ¿Han pensado en entregas semanales?',
    'Por lo que entiendo de sus contratos, ¿ha considerado una fase de prueba?',
    'Si lo he entendido bien, ¿qué les parecería una revisión cada lunes?',
    'Quizá me falta algo: ¿han probado a repartir el trabajo?',
  ],
};

/** Each with what is wrong with it. */
const poor: Record<string, readonly (readonly [string, string])[]> = {
  English: [
    ['Have you considered one owner?', 'hedged'],
    ['From my limited understanding, one owner is better.', 'asks'],
    ['From my limited understanding, why is it so slow?', 'asks'],
    ['As far as I can see, you should have one owner. Have you considered it?', 'you should'],
    ['As far as I can tell, you must act. What if you began now?', 'you must'],
    ['I may be missing something, but your problem is churn. What if we called?', 'your problem'],
    ['From my limited view, you need to hire. Have you tried that?', 'you need to'],
    ['From my outside view it is obviously slow; have you considered one team?', 'obviously'],
    ['As far as I can see the process is wrong. What if we changed it?', 'wrong'],
    ['From my limited understanding of how …, have you considered one owner?', 'hedged'],
    ['From my limited understanding of how it runs, have you considered …?', 'asks'],
    ['As far as I can see, your mistake was the price. Have you tried less?', 'your mistake'],
  ],
  German: [
    ['Haben Sie schon überlegt, Daten zu spiegeln?', 'hedged'],
    ['Soweit ich sehe, wäre ein Team besser.', 'asks'],
    ['Soweit ich sehe, warum dauert das so lange?', 'asks'],
    ['Soweit ich sehe, müssen Sie handeln. Wie wäre es mit Montag?', 'müssen Sie'],
    ['Soweit ich sehe: Sie müssen umstellen. Wie wäre es bald?', 'Sie müssen'],
    ['Soweit ich sehe: Sie sollten umstellen. Wie wäre es bald?', 'Sie sollten'],
    ['Soweit ich sehe, ist Ihr Problem die Übergabe. Wie wäre es mit einem Team?', 'Ihr Problem'],
    ['Soweit ich sehe, war Ihr Fehler der Preis. Wie wäre es mit weniger?', 'Ihr Fehler'],
    ['Soweit ich sehe, ist es offensichtlich. Wie wäre es mit einem Team?', 'offensichtlich'],
    ['Nach meinem bisherigen Verständnis von …: Haben Sie schon überlegt, zu teilen?', 'hedged'],
  ],
  French: [
    ['Avez-vous envisagé un essai ?', 'hedged'],
    ['Sauf erreur, un essai suffit.', 'asks'],
    ['Sauf erreur, pourquoi est-ce si long ?', 'asks'],
    ['Sauf erreur, vous devez changer. Et si on essayait ?', 'vous devez'],
    ['Sauf erreur, vous devriez changer. Et si on essayait ?', 'vous devriez'],
    ['Sauf erreur, il faut changer. Et si on essayait ?', 'il faut'],
    ['Sauf erreur, votre problème est le délai. Et si on essayait ?', 'votre problème'],
    ['Sauf erreur, votre erreur est le prix. Et si on essayait ?', 'votre erreur'],
    ['Sauf erreur, c’est évidemment long. Et si on essayait ?', 'évidemment'],
    ["D'après ma compréhension limitée, avez-vous envisagé … ?", 'asks'],
  ],
  Spanish: [
    ['¿Han considerado un solo equipo?', 'hedged'],
    ['Por lo que entiendo, basta un equipo.', 'asks'],
    ['Por lo que entiendo, ¿por qué tarda tanto?', 'asks'],
    ['Por lo que entiendo, deben cambiar. ¿Han pensado en ello?', 'deben'],
    ['Por lo que entiendo, ustedes deben cambiar. ¿Han pensado en ello?', 'ustedes deben'],
    ['Por lo que entiendo, tienen que cambiar. ¿Han pensado en ello?', 'tienen que'],
    ['Por lo que entiendo, su problema es el plazo. ¿Han pensado en ello?', 'su problema'],
    ['Por lo que entiendo, su error fue el precio. ¿Han pensado en ello?', 'su error'],
    ['Por lo que entiendo, obviamente tarda. ¿Han pensado en ello?', 'obviamente'],
    ['Según mi limitada comprensión de …, ¿han considerado un equipo?', 'hedged'],
  ],
};

describe('lintOpening', () => {
  for (const [language, openings] of Object.entries(good))
    test.each(openings)(`${language}: finds nothing wrong with "%s"`, (text) => {
      expect(lintOpening(text)).toMatchObject({ hedged: true, asks: true, blunt: [] });
    });

  for (const [language, openings] of Object.entries(poor))
    test.each(openings)(`${language}: "%s" fails on %s`, (text, wrong) => {
      const lint = lintOpening(text);
      expect(isGood(text)).toBe(false);
      if (wrong === 'hedged' || wrong === 'asks') expect(lint[wrong]).toBe(false);
      else expect(lint.blunt).toContain(wrong);
    });

  test.each([
    ['we just deliver it', ['just']],
    ['we simply deliver it', ['simply']],
    ['just-in-time delivery', []],
    ['delivered just in time', []],
    ['adjust and justify', []],
    ['wir liefern einfach', ['einfach']],
    ['das wird einfacher', []],
    ['on livre simplement', ['simplement']],
    ['lo entregamos simplemente', ['simplemente']],
  ])('of "%s" it only hints at %j', (text, hints) => {
    expect(lintOpening(text)).toMatchObject({ hints, blunt: [] });
  });

  test.each([
    'You get it even if you have to wait',
    'more than you need to know',
    'unless I am wrong',
    'kein ihr Problem, sondern sie müssen warten',
    'nous devons attendre',
    'no debemos esperar',
  ])('blames nobody in "%s"', (text) => {
    expect(lintOpening(text).blunt).toEqual([]);
  });

  test('reads through a cited fact', () => {
    const cited =
      'From my limited understanding of [[01ABC|your wrong invoices]], have you considered one owner?';
    expect(lintOpening(cited)).toMatchObject({ hedged: true, asks: true, blunt: ['wrong'] });
  });

  test('an empty opening does neither', () => {
    expect(lintOpening('')).toEqual({ hedged: false, asks: false, blunt: [], hints: [] });
  });
});
