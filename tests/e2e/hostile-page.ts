import { randomUUID } from 'node:crypto';
import type { ServedPage } from './driver/serve-pages.ts';

export const hostileMission =
  'Our mission is to keep every lighthouse on the northern coast burning through the winter.';
export const hostileLeader = 'Maren Oddvarsdatter';

/**
 * A company page that fights back: nothing may be loaded or injected under its policy, its own script
 * has replaced the built-ins a careless reader would call, and its forms shadow the document's properties.
 */
export function hostilePage(): ServedPage {
  const nonce = randomUUID();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return {
    headers: { 'content-security-policy': policy },
    body: `<!doctype html>
<html lang="en">
<head><title>Northern Lights Keepers</title><script nonce="${nonce}">
  const refuse = () => { throw new Error('patched by the page'); };
  for (const owner of [JSON, Array.prototype, Element.prototype, Document.prototype, NodeList.prototype])
    for (const name of ['parse', 'stringify', 'map', 'filter', 'getAttribute', 'querySelectorAll', 'forEach'])
      if (name in owner) owner[name] = refuse;
  Object.defineProperty(Node.prototype, 'textContent', { get: refuse });
</script></head>
<body>
  <form name="documentElement"><input name="body"><input name="attributes"><input name="childNodes"></form>
  <form name="querySelectorAll"><input name="textContent"><input name="parentNode"></form>
  <img name="body" alt=""><a id="JSON" href="#x">x</a><a id="Array" href="#x">x</a>
  <main>
    <h1>Northern Lights Keepers</h1>
    <h2>Our mission</h2>
    <p>${hostileMission}</p>
    <h2>Leadership team</h2>
    <ul>
      <li><h3>${hostileLeader}</h3><p>Chief Executive Officer</p></li>
      <li><h3>Tobias Hellström</h3><p>Chief Financial Officer</p></li>
      <li><h3>Aino Rautavaara</h3><p>Head of Engineering</p></li>
    </ul>
  </main>
  <script nonce="${nonce}">window.ownRuntime = typeof chrome === 'object' ? typeof chrome.runtime : 'none';</script>
</body></html>`,
  };
}

/** An ordinary page whose script hunts for the extension: \`probe(addresses)\` names those it could reach. */
export const huntingPage = `<!doctype html>
<html lang="en"><title>Hunting Ltd</title><h1>Hunting Ltd</h1>
<h2>Our mission</h2><p>${hostileMission}</p>
<script>
  const image = (address) => new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = resolve;
    picture.onerror = reject;
    picture.src = address;
  });
  const ways = [fetch, image, (address) => import(address), (address) => fetch(address, { mode: 'no-cors' })];
  window.probe = async (addresses) => {
    const reached = [];
    for (const address of addresses)
      for (const [way, open] of ways.entries())
        await open(address).then(() => reached.push(way + ' ' + address), () => undefined);
    return reached;
  };
  window.ownRuntime = typeof chrome === 'object' ? typeof chrome.runtime : 'none';
</script>`;
