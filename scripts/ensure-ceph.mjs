import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { installPackage } from './setup.mjs';

/** Started by its tests; see tests/fixtures/ceph-s3.ts. */
const packages = ['ceph-mon', 'ceph-osd', 'radosgw'];

/** A real S3, where `S3_REAL=1` asks for one: 200 MB. Where it cannot be had, its tests count as skipped. */
export async function ensureCeph() {
  if (env['S3_REAL'] !== '1') return;
  for (const name of packages) if (!existsSync(`/usr/bin/${name}`)) await installPackage(name);
}
