import { describe, expect, test } from 'vitest';
import { lintGoal } from '@/lib/domain/smart-lint';

const measured: Record<string, readonly string[]> = {
  English: [
    'Two utilities live in six weeks or less',
    'Raise net retention from 104 to 112 %',
    'Answer every support request within 4 hours',
    'Cut support tickets to 40 a week',
    'Improve renewals by 8 points',
    'Reach 3 signed pilots',
    'Halve hand-offs: from 4 to 2 teams',
    'Keep the help desk at 95 % answered',
    'Bring onboarding cost under €900 a customer',
    'Train twelve colleagues on the import kit',
  ],
  German: [
    'Zwei Stadtwerke in sechs Wochen live',
    'Die Kündigungsquote von 8 auf 5 % senken',
    'Übergaben auf 2 Teams begrenzen',
    'Die Antwortzeit um 30 % verbessern auf 4 Stunden',
    'Drei Pilotkunden gewinnen',
    'Kosten je Kunde unter 900 € bringen',
    'Zwölf Kolleginnen und Kollegen schulen',
    'Die Fehlerquote auf 1 % senken',
    'Vier Filialen bis zum Sommer umstellen',
    'Umsatz je Kunde um 5 % steigern',
  ],
  French: [
    'Deux régies en service en six semaines',
    'Ramener les résiliations de 8 à 5 %',
    'Limiter les relais à 2 équipes',
    'Améliorer le délai de 30 %',
    'Gagner trois clients pilotes',
    'Ramener le coût sous 900 € par client',
    'Former douze collègues',
    'Répondre en 4 heures',
    'Doubler les renouvellements signés',
    'Ouvrir quatre agences',
  ],
  Spanish: [
    'Dos empresas en marcha en seis semanas',
    'Bajar las bajas de 8 a 5 %',
    'Limitar los relevos a 2 equipos',
    'Mejorar el plazo en un 30 %',
    'Ganar tres clientes piloto',
    'Bajar el coste a 900 € por cliente',
    'Formar a doce colegas',
    'Responder en 4 horas',
    'Duplicar las renovaciones firmadas',
    'Abrir cuatro oficinas',
  ],
};

const vague: Record<string, readonly (readonly [string, string])[]> = {
  English: [
    ['Improve hand-offs between teams', 'Improve'],
    ['Help the sales team', 'Help'],
    ['Support customers better', 'Support'],
    ['To support the launch', 'support'],
    ['Optimise onboarding', 'Optimise'],
    ['Optimizing the pipeline', 'Optimizing'],
    ['Leverage our data', 'Leverage'],
    ['Drive adoption', 'Drive'],
    ['Enhance the experience', 'Enhance'],
    ['We will help and listen', 'help'],
    ['Streamline invoicing', 'Streamline'],
  ],
  German: [
    ['Übergaben verbessern', 'verbessern'],
    ['Verbessert die Übergaben', 'Verbessert'],
    ['Den Vertrieb unterstützen', 'unterstützen'],
    ['Ich unterstütze das Team', 'unterstütze'],
    ['Abläufe optimieren', 'optimieren'],
    ['Wir optimieren die Suche', 'optimieren'],
    ['Die Stimmung verbessern', 'verbessern'],
    ['Kunden besser unterstützen', 'unterstützen'],
    ['Den Einkauf optimieren und ordnen', 'optimieren'],
    ['Verbessern, was hakt', 'Verbessern'],
  ],
  French: [
    ['Améliorer les relais', 'Améliorer'],
    ['Nous améliorons le service', 'améliorons'],
    ['Aider les ventes', 'Aider'],
    ['Aidons les clients', 'Aidons'],
    ['Optimiser la mise en service', 'Optimiser'],
    ['En optimisant les achats', 'optimisant'],
    ['Mieux aider le support', 'aider'],
    ["Améliorer l'accueil", 'Améliorer'],
    ['Optimisons les stocks', 'Optimisons'],
    ['En améliorant la qualité', 'améliorant'],
  ],
  Spanish: [
    ['Mejorar los relevos', 'Mejorar'],
    ['Mejoramos el servicio', 'Mejoramos'],
    ['Ayudar a ventas', 'Ayudar'],
    ['Ayudamos a los clientes', 'Ayudamos'],
    ['Optimizar la puesta en marcha', 'Optimizar'],
    ['Optimizando compras', 'Optimizando'],
    ['Ayudando al equipo', 'Ayudando'],
    ['Mejorando la calidad', 'Mejorando'],
    ['Optimizamos el almacén', 'Optimizamos'],
    ['Para mejorar la acogida', 'mejorar'],
  ],
};

describe('lintGoal', () => {
  for (const [language, goals] of Object.entries(measured))
    test.each(goals)(`${language}: "%s" is clear and can be measured`, (text) => {
      const lint = lintGoal({ text });
      expect(lint).toMatchObject({ specific: true, measurable: true });
      expect(lint.vague).toBeUndefined();
    });

  for (const [language, goals] of Object.entries(vague))
    test.each(goals)(`${language}: "%s" only says "%s"`, (text, word) => {
      expect(lintGoal({ text })).toMatchObject({ specific: false, measurable: false, vague: word });
    });

  test('a vague verb is clear once its target has a number', () => {
    const goal = { text: 'Improve net retention', baseline: '104 %' };
    expect(lintGoal({ ...goal, target: '112 %' })).toMatchObject({
      specific: true,
      measurable: true,
    });
    expect(lintGoal({ ...goal, target: 'more' })).toMatchObject({ vague: 'Improve' });
  });

  test('one word is not specific', () => {
    expect(lintGoal({ text: 'Renewals' })).toMatchObject({ specific: false, measurable: false });
  });

  test.each(['help desk answers in time', 'the drive is replaced', 'support tickets are read'])(
    '"%s" names a thing, not a vague verb',
    (text) => {
      expect(lintGoal({ text: `All ${text}` }).vague).toBeUndefined();
    },
  );

  test('a bare number has no unit', () => {
    expect(lintGoal({ text: '5', target: '6' }).measurable).toBe(false);
    expect(lintGoal({ text: '5', target: '6', metric: 'weeks' }).measurable).toBe(true);
  });

  test('day, co-owner and reason are fields of their own', () => {
    const bare = lintGoal({ text: 'Reach 3 signed pilots' });
    expect(bare).toMatchObject({ assignable: false, realistic: false, timed: false });
    const whole = { dueDay: 90, coOwnerId: 'mara', attainable: 'Two are in talks.' };
    expect(lintGoal({ text: 'Reach 3 signed pilots', ...whole })).toEqual({
      specific: true,
      measurable: true,
      assignable: true,
      realistic: true,
      timed: true,
    });
    expect(lintGoal({ text: 'x', dueDay: 366, attainable: ' ' })).toMatchObject({
      timed: false,
      realistic: false,
    });
  });
});
