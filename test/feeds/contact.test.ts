import { expect, it } from 'vitest';
import { mistakeLinks, repositoryOf } from '../../src/feeds/contact.ts';

const wrong = {
  title: 'Sari & Bagus, 5 Maret 2024',
  url: 'https://arsip.example/tokoh/sari/?a=1&b=2',
  id: 'sari',
};

it('e-mail and WhatsApp come first and have the address filled in, whatever it holds', () => {
  const [email, whatsapp, github] = mistakeLinks(
    { email: 'redaksi@arsip.example', whatsapp: '628123456789' },
    'https://git.example/arsip',
    wrong,
  ).map(({ to }) => new URL(to));
  expect(email?.protocol).toBe('mailto:');
  expect(email?.pathname).toBe('redaksi@arsip.example');
  expect(email?.searchParams.get('subject')).toBe(`Keliru: ${wrong.title}`);
  expect(email?.searchParams.get('body')).toContain(`Halaman: ${wrong.url}\r\n`);
  expect(whatsapp?.href).toContain('https://wa.me/628123456789?');
  expect(whatsapp?.searchParams.get('text')).toContain(wrong.url);
  expect(github?.searchParams.get('halaman')).toBe(wrong.url);
});

it('there is no way where nobody answers', () => {
  expect(mistakeLinks({ email: null, whatsapp: null }, undefined, wrong)).toEqual([]);
});

it.each([
  [{ REPOSITORY_URL: 'https://git.example/a' }, 'https://git.example/a'],
  [{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' }, 'https://github.com/a/b'],
  [{}, undefined],
])('the repository of %j', (env, repository) => {
  expect(repositoryOf(env)).toBe(repository);
});
