import { describe, expect, it } from 'vitest';
import { alreadyAnswered, contentWords } from '@/lib/domain/already-answered';
import { aFinding } from '@/tests/fixtures/records';

const of = (...texts: string[]) => alreadyAnswered(texts.map((text) => aFinding({ text })));

describe('words that say what a question is about', () => {
  it.each([
    ['Which contracts come up for renewal first?', ['contract', 'come', 'renewal', 'first']],
    ['Wie viele Kunden haben Sie heute?', ['viel', 'kund']],
    ['Quels produits sont les plus rentables ?', ['produit', 'rentabl']],
    ['¿Cuántos clientes tienen hoy en España?', ['client', 'espana']],
    ['Is Q3 on track?', ['q3', 'track']],
    ['', []],
  ])('%s', (question, words) => {
    expect([...contentWords(question)]).toEqual(words);
  });
});

describe('a question that a kept fact answers', () => {
  it.each([
    ['How many customers renewed in 2025?', 'In 2025, 91 % of customers renewed.'],
    ['Where do your measuring stations stand?', 'Our measuring stations stand in Oslo and Turin.'],
    ['Wie viele Kunden nutzen die Plattform?', 'Viele tausend Kunden nutzen unsere Plattform.'],
    ['Quel est votre chiffre d’affaires ?', 'Notre chiffre d’affaires : 12 millions d’euros.'],
    ['¿Cuál es su misión y visión?', 'Nuestra misión y nuestra visión: medir sin ruido.'],
  ])('%s', (question, fact) => {
    expect(of('Something else entirely', fact)(question)?.text).toBe(fact);
  });
});

describe('a question that nothing kept answers', () => {
  it.each([
    ['one word in common', 'Who decides about customers?', 'Customers trust us.'],
    ['less than three fifths', 'Which pilots left after the price change?', 'Two pilots left.'],
    ['only words that ask', 'What would you have had?', 'What you would have had is this.'],
    ['another matter', 'Why did the import break?', 'We make measuring simple.'],
  ])('%s', (_, question, fact) => {
    expect(of(fact)(question)).toBeNull();
  });

  it.each(['candidate', 'disputed', 'outdated', 'rejected'] as const)(
    'a fact that is %s answers nothing',
    (status) => {
      const fact = aFinding({ text: 'In 2025, 91 % of customers renewed.', status });
      expect(alreadyAnswered([fact])('How many customers renewed in 2025?')).toBeNull();
    },
  );
});

it('takes the fact that is about most of it, of equals the first', () => {
  const less = 'Customers renewed.';
  const most = 'Customers renewed contracts in 2025.';
  const ask = of(less, most, 'In 2025 customers renewed contracts again.');
  expect(ask('Which customers renewed contracts in 2025?')?.text).toBe(most);
});

it('reads the title of a leader too', () => {
  const fact = aFinding({ kind: 'leader', text: 'Ines Okafor', value: 'Chief Financial Officer' });
  expect(alreadyAnswered([fact])('Who is your chief financial officer?')).toBe(fact);
});
