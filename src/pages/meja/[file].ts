import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { formHostOf } from '../../content/form-backend.ts';
import { site } from '../../content/site.ts';
import { repositoryOf } from '../../feeds/contact.ts';
import { formatsOf, formOf } from '../../schema/form.ts';
import { FORM_FILES, FORM_LIBRARY, ownHostOnly } from '../../schema/form-library.ts';
import type { FormPage } from '../../schema/form-page.ts';

/** The files of the form: 2.9 MB that only a site has whose repository can take its pull requests. */
const FILES: Readonly<Record<string, () => Promise<Response>>> = {
  [FORM_FILES.script]: async () =>
    new Response(ownHostOnly(readFileSync(FORM_LIBRARY.script, 'utf8')), {
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    }),
  [FORM_FILES.symbols]: async () =>
    new Response(new Uint8Array(readFileSync(FORM_LIBRARY.symbols)), {
      headers: { 'content-type': 'font/woff2' },
    }),
  'formulir.json': async () => Response.json(await formPage()),
};

export const getStaticPaths = (() =>
  formHostOf(repositoryOf(process.env))
    ? Object.keys(FILES).map((file) => ({ params: { file } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file } }) =>
  (await FILES[file ?? '']?.()) ?? new Response(null, { status: 404 });

async function formPage(): Promise<FormPage | null> {
  const host = formHostOf(repositoryOf(process.env), process.env['REPOSITORY_BRANCH']);
  if (!host) return null;
  const { people, organisations } = await site();
  // Whom the site does not name is not named here either.
  const speakers = {
    people: [...people.values()].map(({ id, name }) => ({ id, name })),
    organisations: [...organisations.values()].map(({ id, name }) => ({ id, name })),
  };
  return { config: formOf(host.backend, 'content', speakers), formats: formatsOf() };
}
