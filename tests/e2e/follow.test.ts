import { expect, test } from './driver/extension-test.ts';
import * as job from './main-job-steps.ts';

const about = (name: string, mission: string) =>
  `<!doctype html><title>${name}</title><meta property="og:site_name" content="${name}">
   <h1>About ${name}</h1><h2>Our mission</h2><p>${mission}</p>`;

test('the panel turns to the company in front where it may see it, and stays where it may not', async ({
  extension,
  serve,
}) => {
  const larkmoor = await serve({
    '/': about('Larkmoor', 'To measure every river we live by, every hour.'),
  });
  const tidewell = await serve({
    '/': about('Tidewell', 'To keep every harbour open through the winter storms.'),
  });
  const start = async (address: string, name: string) => {
    const tab = await extension.open(address);
    const popup = await extension.clickToolbarIcon(tab);
    // The page's own suggestion: a name typed while it comes would be appended to it.
    expect(await job.settleCompany(popup)).toBe(name);
    return { tab, popup };
  };
  const first = await start(larkmoor.address, 'Larkmoor');
  await extension.dismiss(first.popup);
  const second = await start(tidewell.address, 'Tidewell');
  await job.openPanel(second.popup);
  const panel = await extension.attach('sidepanel.html');
  const shown = () =>
    panel.evaluate(
      () => document.querySelector<HTMLSelectElement>('header select')?.selectedOptions[0]?.text,
    );
  await panel.until('the panel shows Tidewell', async () => (await shown()) === 'Tidewell');
  // A click in the first tab let us in there; that is remembered for the tab.
  await first.tab.bringToFront();
  await panel.until('the panel turns to Larkmoor', async () => (await shown()) === 'Larkmoor');
  const nobodys = await extension.open('about:blank');
  await nobodys.bringToFront();
  await panel.waitForText('Larkmoor');
  expect(await shown()).toBe('Larkmoor');
});
