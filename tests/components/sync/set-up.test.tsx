import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TransportError, type TransportProblem } from '@/lib/sync/transport';
import type { Stored } from '../../fixtures/memory-transport';
import { PLACE, writesIn } from '../../fixtures/sync-world';
import { must } from '../a-store';
import { windowOf } from '../ui/emulate';
import { aDevice, choosePlace, isUsable, openSettings } from './a-sync';

beforeEach(() => windowOf(1280));

/** The code as it stands on the page. */
const shownCode = async (): Promise<string> => {
  const output = await screen.findByRole('status', { name: 'Recovery code' });
  return (output.textContent ?? '').trim().split(/\s+/).join('-');
};

const lastGroup = (code: string): string => code.split('-').at(-1) ?? '';

describe('off', () => {
  it('says what it does and what it costs, and asks nobody anything', async () => {
    const device = aDevice();
    await openSettings(device);
    screen.getByText(/leave this one only encrypted/);
    screen.getByText(/Without it nobody can open what lies there/);
    await isUsable();
    expect([device.world.asked, device.askedFor]).toEqual([[], []]);
    expect(screen.queryByRole('link', { name: /In step/ })).toBeNull();
  });
});

describe('choosing a place', () => {
  it('shows the fields of that place only, and fits 320 px with each', async () => {
    await openSettings(aDevice());
    await userEvent.click(screen.getByRole('button', { name: 'Turn on sync' }));
    for (const [kind, label] of [
      ['S3-compatible storage', 'Secret key'],
      ['WebDAV', 'App password'],
    ] as const) {
      await userEvent.click(screen.getByRole('radio', { name: new RegExp(kind) }));
      screen.getByLabelText(label);
      await isUsable();
    }
    await userEvent.click(screen.getByRole('radio', { name: /The browser’s own sync/ }));
    expect(screen.queryByLabelText('App password')).toBeNull();
    expect(screen.queryByLabelText('Secret key')).toBeNull();
    screen.getByText(/the browser does not tell us/);
  });

  it('asks the browser for this one address, in the press', async () => {
    const device = aDevice();
    await openSettings(device);
    await choosePlace('cloud.example/dav/round-two');
    await screen.findByText(/Nothing of ours lies there yet/);
    expect(device.askedFor).toEqual([['https://cloud.example/*']]);
  });

  it('sends nothing where the browser says no', async () => {
    const device = aDevice();
    device.allows = false;
    await openSettings(device);
    await choosePlace();
    await screen.findByText('The browser does not let us go there.');
    expect(device.world.asked).toEqual([]);
  });

  it.each([
    ['http://files.example/dav', /Everybody on the way could read the password/],
    ['', /This is no complete address/],
    ['https://ada:secret@files.example/', /This is no complete address/],
  ])('says at the field why nothing is sent to “%s”', async (address, words) => {
    const device = aDevice();
    await openSettings(device);
    await choosePlace(address);
    await screen.findByText(words);
    const field = screen.getByLabelText('Address of a folder');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect([device.world.asked, device.askedFor]).toEqual([[], []]);
  });

  it.each<[TransportProblem, RegExp, RegExp]>([
    ['offline', /^No answer/, /certificate/],
    ['refused', /was not accepted/, /app password/],
    ['busy', /left alone/, /Nothing is lost/],
    ['full', /no room left/, /Free some space there/],
    ['strange', /not as such storage does/, /Look up the WebDAV or S3 address/],
    ['moved', /leads elsewhere/, /write that address here/],
  ])('names %s, and what to do next', async (problem, sentence, remedy) => {
    const device = aDevice();
    device.world.failing = new TransportError(problem);
    await openSettings(device);
    await choosePlace();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(sentence);
    expect(alert.textContent).toMatch(remedy);
    device.world.failing = null;
    await userEvent.click(screen.getByRole('button', { name: 'Test the connection' }));
    await screen.findByText(/Nothing of ours lies there yet/);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('beginning', () => {
  it('shows the code once, sees that it was kept, and then turns sync on', async () => {
    const device = aDevice();
    await openSettings(device);
    await choosePlace();
    const code = await shownCode();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Recovery code' }));
    expect(code).toMatch(/^(?:[0-9A-Z]{5}-){6}[0-9A-Z]{5}$/);
    await isUsable();
    const before = writesIn(device.world).length;
    const kept = screen.getByLabelText('The last five signs of your code');
    await userEvent.fill(kept, '00000');
    await userEvent.click(screen.getByRole('button', { name: 'Turn on sync' }));
    await screen.findByText(/not the last five signs/);
    expect(writesIn(device.world)).toHaveLength(before);
    await userEvent.fill(kept, ` ${lastGroup(code).toLowerCase()} `);
    await userEvent.click(screen.getByRole('button', { name: 'Turn on sync' }));
    await screen.findAllByText(/^In step · /);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Sync' }));
    expect(document.body.textContent).not.toContain(code);
    screen.getByText('Kept encrypted at files.example/round-two.');
    await isUsable();
  });

  it('prints the code and what it is for, and nothing else', async () => {
    await openSettings(aDevice());
    await choosePlace();
    const code = await shownCode();
    const { cdp } = await import('vitest/browser');
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const printed = document.body.innerText.replace(/\s+/g, '-');
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    expect(printed).toContain(code);
    expect(document.body.innerText).toContain('Settings');
    expect(printed).not.toContain('Settings');
    expect(printed).not.toContain('files.example');
  });

  it('says how well a passphrase holds, and opens the library by it as well', async () => {
    const stored: Stored = new Map();
    const device = aDevice(stored);
    await openSettings(device);
    await choosePlace();
    const code = await shownCode();
    await userEvent.click(screen.getByText('Open it with a passphrase, too'));
    const field = screen.getByLabelText('Passphrase');
    await userEvent.fill(field, 'password');
    screen.getByText(/Easy to guess by trying/);
    await userEvent.fill(field, 'correct horse battery staple');
    screen.getByText('Hard to guess.');
    await userEvent.fill(
      screen.getByLabelText('The last five signs of your code'),
      lastGroup(code),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Turn on sync' }));
    await screen.findAllByText(/^In step/, {}, { timeout: 30_000 });
    const setUp = await device.border.load(device.store);
    const found = await must(setUp.testConnection(PLACE));
    expect(found?.locks).toEqual(['code', 'passphrase']);
  });
});
