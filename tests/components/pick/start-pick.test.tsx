import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { rememberTabCompany, takePickAsk } from '@/lib/browser/session';
import { setLinkedInRead } from '@/lib/browser/settings';
import { aStore, seedNorthwind } from '../a-store';
import { aReading, CANDIDATES, openPopup, surround } from '../popup/a-popup';

it('opens the panel in the press, leaves it the tab, and closes the popup', async () => {
  surround();
  const store = aStore();
  await seedNorthwind(store);
  const openPanel = vi.fn(async () => undefined);
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
  Object.assign(browser, { sidePanel: { open: openPanel } });
  await openPopup(store, 'Found on this page');
  await userEvent.click(await screen.findByRole('button', { name: 'Pick from the page' }));
  expect(openPanel).toHaveBeenCalledWith({ windowId: 1 });
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(await takePickAsk(2)).toBeNull();
  expect(await takePickAsk(1)).toEqual({ tabId: 7, windowId: 1 });
  expect(await takePickAsk(1)).toBeNull();
  close.mockRestore();
});

it('is not offered on LinkedIn, read or not', async () => {
  const url = 'https://www.linkedin.com/company/northwind/about/';
  for (const isRead of [false, true]) {
    surround({ url, read: () => aReading(CANDIDATES, { url }) });
    await setLinkedInRead(isRead);
    const store = aStore();
    const { company } = await seedNorthwind(store);
    await rememberTabCompany(7, company);
    const popup = await openPopup(store, /Keep the selected text/);
    expect(screen.queryByRole('button', { name: 'Pick from the page' })).toBeNull();
    popup.unmount();
  }
});
