// Installs the WebDAV servers that sync is tried on, where there is apt and the right to use it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const servers = [
  { program: '/usr/sbin/apache2', packages: ['apache2'] },
  { program: '/usr/sbin/nginx', packages: ['nginx-light', 'libnginx-mod-http-dav-ext'] },
  { program: '/usr/bin/rclone', packages: ['rclone'] },
];

const missing = servers.filter(({ program }) => !existsSync(program));
const packages = missing.flatMap((server) => server.packages);
const APT = '/usr/bin/apt-get';
const mayInstall = existsSync(APT) && process.getuid?.() === 0;

if (packages.length === 0) {
  process.stdout.write('apache2, nginx and rclone are installed.\n');
} else if (mayInstall) {
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  const apt = ['install', '-y', '--no-install-recommends', ...packages];
  // They are started by the tests, each on a port of its own, never as services.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync(APT, ['update'], { stdio: 'ignore', env });
  process.exitCode = spawnSync(APT, apt, { stdio: 'inherit', env }).status ?? 1;
} else {
  process.stdout.write(
    `Not installed, and not to be by this user: ${packages.join(', ')}. Tests of them are skipped.\n`,
  );
}
