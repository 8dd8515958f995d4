/**
 * Each fills the page it runs in. They run as text inside the page, so each stands alone.
 * @type {Record<string, () => void>}
 */
export const hostilePages = {
  'a million elements': () => {
    const part = document.createElement('section');
    for (let index = 0; index < 1_000; index += 1) part.append(document.createElement('i'));
    for (let index = 0; index < 1_000; index += 1) document.body.append(part.cloneNode(true));
  },
  'a million lines': () => {
    const part = document.createElement('section');
    for (let index = 0; index < 500; index += 1) {
      const line = document.createElement('p');
      line.append(`Entry ${index} of the register, Jane Doe, Chief Executive`);
      part.append(line);
    }
    for (let index = 0; index < 1_000; index += 1) document.body.append(part.cloneNode(true));
  },
  'fifty thousand deep': () => {
    let inner = document.body;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('the bottom');
  },
  'a hundred thousand links with much in them': () => {
    for (let index = 0; index < 100_000; index += 1) {
      const link = document.createElement('a');
      link.setAttribute('href', `/page-${index}`);
      for (let word = 0; word < 5; word += 1) {
        const part = document.createElement('span');
        part.append(`word${word} `);
        link.append(part);
      }
      document.body.append(link);
    }
  },
  'people without end': () => {
    const list = document.createElement('div');
    for (let index = 0; index < 20_000; index += 1) {
      const card = document.createElement('div');
      const name = document.createElement('h3');
      const letters = String.fromCharCode(97 + (index % 26), 97 + ((index / 26) % 26));
      name.append(`Jane D${letters}e`);
      const title = document.createElement('p');
      title.append('Chief Executive Officer');
      card.append(name, title);
      list.append(card);
    }
    document.body.append(list);
  },
  'headings without end': () => {
    for (let index = 0; index < 20_000; index += 1) {
      const heading = document.createElement(`h${1 + (index % 6)}`);
      heading.append(['Our products', 'Our mission', 'Leadership', 'Our values'][index % 4]);
      document.body.append(heading);
    }
  },
  'every card another class': () => {
    const heading = document.createElement('h2');
    heading.append('Our products');
    document.body.append(heading);
    for (let index = 0; index < 10_000; index += 1) {
      const name = document.createElement('h3');
      name.className = `card${index >> 1}`;
      name.append(`Kite ${index}`);
      const text = document.createElement('p');
      text.append('A kite for every wind there is.');
      document.body.append(name, text);
    }
  },
  'five megabytes of prose': () => {
    for (let index = 0; index < 500; index += 1) {
      const text = document.createElement('p');
      text.append(
        'Jane Doe is the Chief Executive of Kites and our mission is to fly. '.repeat(147),
      );
      document.body.append(text);
    }
  },
  'five megabytes of near misses': () => {
    for (let index = 0; index < 500; index += 1) {
      const text = document.createElement('p');
      text.append(
        ['Ab, ', 'van ', 'Dr. ', 'A ', 'of the ', '2030 we will '][index % 6].repeat(3_000),
      );
      document.body.append(text);
    }
  },
  'ten megabytes of JSON-LD': () => {
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.append(`[${'{"@type":"Person","name":"Jane Doe"},'.repeat(270_000)}0]`);
    document.body.append(block);
  },
  'three megabytes of JSON-LD in lists': () => {
    for (let index = 0; index < 3; index += 1) {
      const block = document.createElement('script');
      block.type = 'application/ld+json';
      block.append(`[${`[${'{},'.repeat(499)}{}],`.repeat(499)}[]]`);
      document.body.append(block);
    }
  },
  'tables without end': () => {
    const table = document.createElement('table');
    for (let index = 0; index < 10_000; index += 1) {
      const row = table.insertRow();
      row.insertCell().append(`Jane Doe ${index % 7}`);
      row.insertCell().append('Founded 1999, 1,200 employees');
    }
    document.body.append(table);
  },
};
