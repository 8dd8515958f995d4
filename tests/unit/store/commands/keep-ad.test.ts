import { expect, it } from 'vitest';
import type { JobAd } from '@/lib/domain/job-ad';
import { keepAd } from '@/lib/store/commands/keep-ad';
import { startCompany } from '@/lib/store/commands/start-company';
import { aStore, done } from '../../../fixtures/memory-store';

const AD: JobAd = {
  url: 'https://jobs.example/7?utm_source=mail',
  canonicalUrl: '',
  title: 'Head of Service',
  readAt: 5,
  text: 'Requirements\nCalm',
  reader: 'jsonld',
};

const started = async () => {
  const store = aStore();
  await done(startCompany(store, { name: 'Larkmoor', roleTitle: 'A role' }));
  const roleIn = async () => {
    const [role] = await store.database.opportunities.toArray();
    if (!role) throw new Error('a company has a role');
    return role;
  };
  return { store, roleIn };
};

it('keeps the lines in order, behind those there are, with the ad as their source', async () => {
  const { store, roleIn } = await started();
  await done(keepAd(store, await roleIn(), [{ text: ' Calm ', kind: 'must' }], undefined));
  await done(keepAd(store, await roleIn(), [{ text: 'SAP', kind: 'nice' }], AD));
  const role = await roleIn();
  expect(role.requirements.map(({ text }) => text)).toEqual(['Calm', 'SAP']);
  const [clip] = await store.database.clips.toArray();
  expect(role).toMatchObject({ adUrl: AD.url, adClipId: clip?.id });
  expect(clip).toMatchObject({ kind: 'jsonld', canonicalUrl: 'https://jobs.example/7' });
  expect(clip?.selector.exact).toBe(AD.text);
});

it('keeps no source where the page has no web address', async () => {
  const { store, roleIn } = await started();
  await done(
    keepAd(store, await roleIn(), [{ text: 'SAP', kind: 'nice' }], { ...AD, url: 'file:///a' }),
  );
  expect(await roleIn()).not.toHaveProperty('adUrl');
  expect(await store.database.clips.count()).toBe(0);
});
