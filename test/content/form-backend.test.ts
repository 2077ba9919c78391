import { describe, expect, it } from 'vitest';
import { formHostOf, formPolicy } from '../../src/content/form-backend.ts';

describe('where the form saves', () => {
  it.each([
    ['https://github.com/redaksi/linimasa', 'github', 'redaksi/linimasa'],
    ['https://github.com/redaksi/linimasa/', 'github', 'redaksi/linimasa'],
    ['https://github.com/redaksi/linimasa.git', 'github', 'redaksi/linimasa'],
    ['https://gitlab.com/redaksi/situs/linimasa', 'gitlab', 'redaksi/situs/linimasa'],
  ])('%s', (address, name, repo) => {
    expect(formHostOf(address)?.backend).toEqual({ name, repo, branch: 'main' });
  });

  it.each([
    undefined,
    '',
    'bukan alamat',
    'https://codeberg.org/redaksi/linimasa',
    'https://git.example/linimasa',
    'https://github.com/',
    'https://github.com/redaksi',
    'https://github.com.jahat.example/redaksi/linimasa',
    "https://github.com/redaksi/lini'masa",
  ])('nowhere: %s', (address) => expect(formHostOf(address)).toBeNull());
});

it('lets the page reach the host of the repository and nobody else', () => {
  const policy = formPolicy(formHostOf('https://github.com/a/b')?.origins ?? []);
  expect(policy.match(/https?:[^ ;]+/g)).toEqual(['https://api.github.com']);
  expect(policy).toContain("script-src 'self';");
});
