export const LEAD =
  'Brindle Cables will lay its longest line so far between two islands, and starts to weave the armour for it this winter.';

const PARAGRAPHS = [
  LEAD,
  'The line is forty kilometres long and goes down to nine hundred metres, deeper than any the company has made. Its <a href="/about">own weavers</a> have tried the new armour for two years in the harbour basin.',
  'Oona Brindle, who leads the company, said that the order fills the hall until the summer after next, and that thirty people are going to be trained for it in the town itself.',
  'Fishermen had asked for a route around the banks where herring spawn; the company moved the line by six kilometres and pays for watching the banks until three springs have gone by.',
];

/** A story with what stands around stories: menus, a picture, a form, scripts. */
export const articlePage = `<!doctype html><html lang="en"><head>
<title>A line between two islands | Brindle Cables</title>
<meta property="article:published_time" content="2026-05-04"><meta name="author" content="Ida Moen"></head>
<body><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>
<div style="height: 1500px">A picture of the sea</div>
<article><h1>A line between two islands</h1>
${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<img src="/sea.png" alt="The sea between the islands">
<p>Chair: <b id="first">Oona Brindle</b> since May.</p>
<div style="height: 2500px">Another picture</div>
<p id="again">Treasurer: <b id="second">Oona Brindle</b> since June, and Nils Å. Öberg-Maß, too.</p>
</article><div style="height: 2000px"></div><footer>© Brindle Cables</footer></body></html>`;
