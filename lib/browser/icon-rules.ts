import { browser } from 'wxt/browser';

const SIZES = [16, 32] as const;
/** As in public/icon.svg. */
const INK = '#6b80f5';

/** public/icon-16.svg, with a tick cut out of the disc: a shape, for whoever does not see colours. */
const drawKnown = (size: number): ImageData => {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('No canvas to draw the icon on');
  context.scale(size / 16, size / 16);
  context.lineWidth = 2;
  context.strokeStyle = INK;
  context.fillStyle = INK;
  context.beginPath();
  context.arc(5, 5, 4, Math.PI / 2, 2 * Math.PI);
  context.stroke();
  context.beginPath();
  context.arc(11, 11, 5, 0, 2 * Math.PI);
  context.fill();
  context.globalCompositeOperation = 'destination-out';
  context.stroke(new Path2D('M8.5 11.2 10.3 13 13.5 9'));
  return context.getImageData(0, 0, size, size);
};

/** "127.0.0.1:4173" is a host and a port; a site's own domain covers what is below it. */
const filterOf = (domain: string) => {
  const [, host = domain, port] = /^(.*?)(?::(\d+))?$/.exec(domain) ?? [];
  // The browser puts a dot before the host it compares: `.acme.com` is acme.com and what is below it.
  return { hostSuffix: `.${host}`, ...(port && { ports: [Number(port)] }) };
};

const inTurn = (call: (done: () => void) => void): Promise<void> => new Promise(call);

/**
 * Has the browser mark the toolbar button on the sites of known companies. It compares addresses by
 * itself: nothing is read, and nothing is told to us. Firefox has no such thing.
 */
export const markKnownSites = async (domains: readonly string[]): Promise<void> => {
  const { declarativeContent } = browser;
  if (!('declarativeContent' in browser) || !declarativeContent) return;
  const { onPageChanged, PageStateMatcher, SetIcon } = declarativeContent;
  await inTurn((done) => onPageChanged.removeRules(undefined, done));
  if (domains.length === 0) return;
  const imageData = Object.fromEntries(SIZES.map((size) => [size, drawKnown(size)]));
  const rule = {
    conditions: domains.map((domain) => new PageStateMatcher({ pageUrl: filterOf(domain) })),
    actions: [new SetIcon({ imageData })],
  };
  await inTurn((done) => onPageChanged.addRules([rule], () => done()));
};
