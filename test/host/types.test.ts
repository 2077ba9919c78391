import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMATS } from '../../src/tables/format.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** Endings below /data/ that hosts do not know by themselves → media type. */
const TYPES = { ...FORMATS, sql: 'application/sql', md: 'text/markdown', cff: 'text/yaml' };

it.each(Object.entries(TYPES))('the ready files of every host send .%s as %s', (ending, type) => {
  expect(read('public/_headers')).toContain(`/data/*.${ending}\n  Content-Type: ${type}`);
  expect(read('docs/hosting/nginx.conf')).toMatch(new RegExp(`^ +${type} ${ending};$`, 'm'));
  const caddy = read('docs/hosting/Caddyfile');
  const name = new RegExp(`@(\\w+) path [\\w/]*\\*\\.${ending}$`, 'm').exec(caddy)?.[1];
  expect(caddy).toMatch(new RegExp(`header @${name} Content-Type "?${type}`));
});

it('whoever stands on another site may read tables, twins and feeds, older pages too', () => {
  const OPEN = 'Access-Control-Allow-Origin: *';
  for (const path of ['/data/*', '/*/data.json', '/feed.json', '/*/feed.json', '/rss.xml'])
    expect(read('public/_headers')).toContain(`\n${path}\n  ${OPEN}`);
  for (const path of ['/feed/:page', '/*/feed/:page', '/*/rss.xml'])
    expect(read('public/_headers')).toContain(`\n${path}\n  ${OPEN}`);
});
