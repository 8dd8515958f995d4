import { afterEach, expect, test } from 'vitest';
import { closePages, leaders, livePage, readLive } from './live-page';

afterEach(closePages);

const read = async (body: string) =>
  leaders(await readLive(await livePage(`<title>Our people</title><h1>Our people</h1>${body}`)));

test('what is pressed beside a title is no part of it', async () => {
  const card = (name: string, title: string) =>
    `<div class="card"><h3>${name}</h3><span class="role">${title}</span> <a href="#">Meet ${name.split(' ')[0]}</a></div>`;
  const cards =
    card('Oyelaran Adeyinka', 'Founder') + card('Temitayo Balogun', 'Co-Founder & Chair');
  expect(await read(`<h2>Founders</h2>${cards}`)).toEqual([
    'Oyelaran Adeyinka: Founder',
    'Temitayo Balogun: Co-Founder & Chair',
  ]);
});

test('a term is over its own description, not under the one before', async () => {
  const notice =
    '<h2>Impressum</h2><dl><dt>Bezeichnung</dt><dd>Ziegelhof Brandl</dd><dt>Inhaber</dt><dd>Korbinian Brandl</dd><dt>Anschrift</dt><dd>Hauptstraße 3</dd></dl>';
  expect(await read(notice)).toEqual(['Korbinian Brandl: Inhaber']);
});

test('a title that ends with a full stop is one', async () => {
  const card = (name: string, title: string) =>
    `<article class="card"><h3>${name}</h3><p class="role">${title}</p><p>Trabalha com fornos há vinte anos.</p></article>`;
  const cards =
    card('Lurdes Fontoura', 'Diretora Geral da Olaria Azul e Conselheira do grupo Serra.') +
    card('Abílio Sarmento', 'Diretor de Fornos e Relacionamento com as Olarias da Serra.');
  expect(await read(cards)).toEqual([
    'Lurdes Fontoura: Diretora Geral da Olaria Azul e Conselheira do grupo Serra',
    'Abílio Sarmento: Diretor de Fornos e Relacionamento com as Olarias da Serra',
  ]);
});
