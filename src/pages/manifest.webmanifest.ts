import type { APIRoute } from 'astro';
import { href } from '../content/address.ts';
import { identity } from '../content/identity.ts';

/** What a phone needs to put the site among its apps (W3C Web Application Manifest). */
export const GET: APIRoute = () => {
  const { name } = identity();
  const manifest = {
    name,
    short_name: name,
    description: `${name} mencatat siapa mengatakan apa, kapan, di mana, dan menurut media mana.`,
    lang: 'id',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: href('/ikon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({
        src: href(`/ikon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any maskable',
      })),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
