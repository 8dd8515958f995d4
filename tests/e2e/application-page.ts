const MISSION = {
  harbour: 'Our mission is to keep every harbour lamp on the coast burning until the morning.',
  forest: 'Our mission is to plant two trees for each one that the valley has ever felled.',
};

/** The title that belongs to each text. */
export const TITLES: Record<string, string> = {
  [MISSION.harbour]: 'Harbour | Sedge Works',
  [MISSION.forest]: 'Forest | Sedge Works',
};

/**
 * An application: pressed, it changes its address at once, its text a while later, and its title last.
 * `go(name, text, title)` takes the two waits in milliseconds.
 */
export const applicationPage = `<!doctype html><html lang="en"><head><title>Harbour | Sedge Works</title></head>
<body><main><h1>harbour</h1><h2>Our mission</h2><p id="said">${MISSION.harbour}</p></main>
<script>
  const missions = ${JSON.stringify(MISSION)};
  const titles = ${JSON.stringify(TITLES)};
  const show = (name) => {
    document.querySelector('h1').textContent = name;
    document.querySelector('#said').textContent = missions[name];
  };
  window.go = (name, text, title) => {
    history.pushState(null, '', '/' + name);
    setTimeout(() => {
      show(name);
      setTimeout(() => { document.title = titles[missions[name]]; }, title);
    }, text);
  };
</script></body></html>`;

export const missions = MISSION;
