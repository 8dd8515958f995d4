import { existsSync } from 'node:fs';
import { installPackage } from './setup.mjs';

/** Each is started by its tests, on a port of its own; see tests/fixtures/dav-servers.ts. */
const servers = [
  { file: '/usr/sbin/apache2', packages: ['apache2'] },
  { file: '/usr/sbin/nginx', packages: ['nginx-light'] },
  {
    file: '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so',
    packages: ['libnginx-mod-http-dav-ext'],
  },
  { file: '/usr/bin/rclone', packages: ['rclone'] },
];

/** Real WebDAV servers, on which sync is tried. Where one cannot be had, its tests count as skipped. */
export async function ensureDavServers() {
  for (const { file, packages } of servers)
    if (!existsSync(file)) for (const name of packages) await installPackage(name);
}
