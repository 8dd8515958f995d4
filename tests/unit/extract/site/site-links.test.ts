import { describe, expect, it } from 'vitest';
import { judgeLink } from '@/lib/extract/site/judge-link';
import { readSiteLinks } from '@/lib/extract/site/site-links';

type Link = [href: string, label: string];

const read = (links: Link[], page = 'https://acme.example/', canonicalUrl = '') =>
  readSiteLinks({
    url: page,
    canonicalUrl,
    links: links.map(([href, label]) => ({ href: new URL(href, page).href, label })),
  }).map(({ url, label, why }) => [why, new URL(url).pathname + new URL(url).search, label]);

const sites: [language: string, page: string, links: Link[], expected: string[]][] = [
  [
    'English',
    'https://acme.example/',
    [
      ['/', 'Home'],
      ['/what-we-do', 'What we do'],
      ['/company', 'Our company'],
      ['/company/our-people', 'Meet our people'],
      ['/company/purpose', 'Purpose and values'],
      ['/investor-relations', 'Investors'],
      ['/blog', 'Blog'],
      ['/careers', 'Careers'],
      ['/contact', 'Contact us'],
    ],
    ['people', 'mission', 'about', 'offers', 'investors', 'contact'],
  ],
  [
    'German',
    'https://acme.example/de/',
    [
      ['/de/unternehmen', 'Unternehmen'],
      ['/de/unternehmen/geschaeftsfuehrung', 'Geschäftsführung'],
      ['/de/leitbild', 'Unser Leitbild'],
      ['/de/loesungen', 'Lösungen'],
      ['/de/impressum', 'Impressum'],
      ['/de/datenschutz', 'Datenschutz'],
      ['/de/aktuelles', 'Aktuelles'],
      ['/de/karriere', 'Karriere'],
      ['/en/company', 'Company'],
    ],
    ['people', 'mission', 'about', 'offers', 'legal'],
  ],
  [
    'French',
    'https://acme.example/',
    [
      ['/qui-sommes-nous', 'Qui sommes-nous ?'],
      ['/equipe', 'L’équipe'],
      ['/nos-valeurs', 'Nos valeurs'],
      ['/nos-solutions', 'Nos solutions'],
      ['/mentions-legales', 'Mentions légales'],
      ['/panier', 'Panier'],
      ['/mon-compte', 'Mon compte'],
    ],
    ['people', 'mission', 'about', 'offers', 'legal'],
  ],
  [
    'Spanish',
    'https://acme.example/',
    [
      ['/quienes-somos', 'Quiénes somos'],
      ['/equipo-directivo', 'Equipo directivo'],
      ['/mision-y-valores', 'Misión y valores'],
      ['/servicios', 'Servicios'],
      ['/aviso-legal', 'Aviso legal'],
      ['/contacto', 'Contacto'],
      ['/noticias', 'Noticias'],
    ],
    ['people', 'mission', 'about', 'offers', 'legal', 'contact'],
  ],
  [
    'Dutch',
    'https://acme.example/',
    [
      ['/over-ons', 'Over ons'],
      ['/over-ons/directie', 'Directie'],
      ['/missie-en-visie', 'Missie en visie'],
      ['/producten', 'Producten'],
      ['/vacatures', 'Vacatures'],
      ['/winkelwagen', 'Winkelwagen'],
    ],
    ['people', 'mission', 'about', 'offers'],
  ],
  [
    'Portuguese',
    'https://acme.example/',
    [
      ['/quem-somos', 'Quem somos'],
      ['/administracao', 'Conselho de administração'],
      ['/missao', 'Missão, visão e valores'],
      ['/produtos', 'Produtos'],
      ['/contato', 'Contato'],
    ],
    ['people', 'mission', 'about', 'offers', 'contact'],
  ],
  [
    'Italian',
    'https://acme.example/',
    [
      ['/chi-siamo', 'Chi siamo'],
      ['/consiglio', 'Consiglio di amministrazione'],
      ['/valori', 'I nostri valori'],
      ['/prodotti', 'Prodotti'],
      ['/note-legali', 'Note legali'],
      ['/lavora-con-noi', 'Lavora con noi'],
    ],
    ['people', 'mission', 'about', 'offers', 'legal'],
  ],
];

describe('the links of a page', () => {
  it.each(sites)('in %s propose the pages that tell about the company', (_l, page, links, why) => {
    expect(read(links, page).map(([need]) => need)).toEqual(why);
  });

  it('propose each page once, by its best words, and never the page itself', () => {
    const links: Link[] = [
      ['/about', 'this page'],
      ['/about/?utm_source=x', 'About us'],
      ['/about/index.html', 'Read more about us'],
      ['/about', 'About'],
      ['/team', 'Team'],
      ['/Team/', 'Our team'],
    ];
    expect(read(links)).toEqual([
      ['people', '/team', 'Team'],
      ['about', '/about/?utm_source=x', 'About us'],
    ]);
    expect(read(links, 'https://acme.example/about/').map(([why]) => why)).toEqual(['people']);
    expect(
      read(links, 'https://acme.example/x?id=1', 'https://acme.example/team').map(([why]) => why),
    ).toEqual(['about']);
  });

  it('stay with the language of the page', () => {
    const links: Link[] = [
      ['/zh-hans/about', '简体中文'],
      ['/about', 'About'],
      ['/de/team', 'Team'],
    ];
    expect(read(links)).toEqual([
      ['people', '/de/team', 'Team'],
      ['about', '/about', 'About'],
    ]);
    expect(read(links, 'https://acme.example/de/').map(([, path]) => path)).toEqual([
      '/de/team',
      '/about',
    ]);
  });

  it.each<Link>([
    ['/files/leadership.pdf', 'Leadership'],
    ['/team.jpg', 'Team'],
    ['/login', 'Log in'],
    ['/account/logout?next=/about', 'Log out'],
    ['/search?q=team', 'Search'],
    ['/cart', 'Products in your cart'],
    ['/news/our-new-leadership-team', 'Our new leadership team'],
    ['/2024/05/about-our-product', 'About our product'],
    ['/privacy', 'About your privacy'],
    ['/article', 'How our leadership team solved the hardest problem of last year'],
    ['/products/tools/hammers/claw', 'Claw hammer'],
    ['/berlin', 'Meet the team in Berlin'],
    ['/support/contact', 'Contact support'],
  ])('leave out %s (%s)', (href, label) => {
    expect(read([[href, label]])).toEqual([]);
  });

  it('find the page by its address where the words say nothing, and the other way round', () => {
    expect(read([['/about-us.php', 'Learn more']])).toEqual([
      ['about', '/about-us.php', 'Learn more'],
    ]);
    expect(read([['/?page_id=7', 'Leadership']])).toEqual([
      ['people', '/?page_id=7', 'Leadership'],
    ]);
    expect(read([['/%C3%BCber-uns', 'Mehr']])).toEqual([['about', '/%C3%BCber-uns', 'Mehr']]);
  });

  it('are at most eight, one for each need before a second for any', () => {
    const families = ['products', 'services', 'solutions', 'platform', 'portfolio'];
    const people = ['team', 'leadership', 'management', 'board'];
    const about = ['about', 'company', 'story', 'mission', 'values', 'vision', 'legal', 'contact'];
    const read8 = read(
      [...families, ...people, ...about, 'investors'].map((name) => [`/${name}`, name]),
    );
    expect(read8.map(([why]) => why)).toEqual([
      'people',
      'mission',
      'about',
      'offers',
      'investors',
      'legal',
      'contact',
      'people',
    ]);
  });
});

describe('the judgement of a link', () => {
  it.each(['a', ' a', 'about ', 'the ', '\t', 'unternehmens'])(
    'of a long run of %j costs no time',
    (word) => {
      const long = word.repeat(50_000);
      const start = performance.now();
      judgeLink(new URL(`https://acme.example/${encodeURIComponent(long.slice(0, 2_000))}`), long);
      expect(performance.now() - start).toBeLessThan(50);
    },
  );
});

it('a link without words is called by its address', () => {
  expect(read([['/team', '\t']])).toEqual([['people', '/team', '/team']]);
});
