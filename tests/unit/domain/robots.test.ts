import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots } from '@/lib/domain/robots';

const at = (path: string) => `https://acme.example${path}`;
const allowed = (robots: string, paths: string[]) =>
  paths.filter((path) => readRobots(robots).allows(at(path)));

describe('a robots.txt', () => {
  it('that says nothing allows everything', () => {
    expect(allowed('', ['/', '/team'])).toEqual(['/', '/team']);
    expect(allowed('User-agent: *\nDisallow:', ['/team'])).toEqual(['/team']);
    expect(allowed('Disallow: /', ['/team'])).toEqual(['/team']); // in no group
  });

  it('holds for everybody, and for us by name instead', () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: RoundTwo/2.0\nDisallow: /internal';
    expect(allowed(robots, ['/team', '/internal/x'])).toEqual(['/team']);
    const others = 'User-agent: RoundTwoBot\nDisallow: /team\nUser-agent: *\nAllow: /';
    expect(allowed(others, ['/team'])).toEqual(['/team']);
  });

  it('may name several agents for one group, and one agent in several', () => {
    const robots = `user-agent: somebot\r\nUSER-AGENT: roundtwo\r\nDisallow: /a # not this
user-agent: else\nDisallow: /c\nuser-agent: roundtwo\nDisallow: /b`;
    expect(allowed(robots, ['/a', '/b', '/c'])).toEqual(['/c']);
  });

  it('lets the longest rule decide, and of equally long ones the kinder', () => {
    const robots = 'User-agent: *\nDisallow: /about\nAllow: /about/team\nDisallow: /p\nAllow: /p';
    expect(allowed(robots, ['/about', '/about/press', '/about/team', '/p'])).toEqual([
      '/about/team',
      '/p',
    ]);
  });

  it.each([
    ['/*.php', ['/a.php', '/b/c.php?d'], ['/a.html']],
    ['/team$', ['/team'], ['/team/', '/teams']],
    ['/*/team$', ['/de/team', '/a/b/team'], ['/team', '/de/team/x']],
    ['/a*b*c', ['/abc', '/axbxcx'], ['/acb']],
    ['/a*a$', ['/aa'], ['/a']],
    ['*', ['/', '/a'], []],
    ['/über', ['/%C3%BCber-uns'], ['/uber-uns']],
    ['/%C3%BCber', ['/über-uns'], []],
    ['/?q=', ['/?q=1'], ['/q']],
  ])('with %s shuts out %j and not %j', (path, out, within) => {
    const robots = `User-agent: *\nDisallow: ${path}`;
    expect(allowed(robots, [...out, ...within])).toEqual(within);
  });

  it('may ask for a pause', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 2.5').delay).toBe(2.5);
    expect(readRobots('User-agent: *\nCrawl-delay: soon\nDisallow: /').delay).toBe(0);
    expect(readRobots('User-agent: else\nCrawl-delay: 9').delay).toBe(0);
  });

  it('is read whatever is in it', () => {
    const line = fc.constantFrom('User-agent: *', 'Disallow: /a*', 'Allow:', '%', ':', '\u0000');
    const text = fc.array(fc.oneof(line, fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.webPath(), (lines, path) => {
        expect(typeof readRobots(lines.join('\n')).allows(at(path))).toBe('boolean');
      }),
      { numRuns: 40 },
    );
  });

  it('of stars alone costs no time', () => {
    const robots = `User-agent: *\nDisallow: /${'*a'.repeat(20_000)}$`;
    const start = performance.now();
    expect(readRobots(robots).allows(at(`/${'a'.repeat(2_000)}`))).toBe(true);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
