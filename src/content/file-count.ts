import type { AstroIntegration } from 'astro';
import type { KeptSite } from '../build/kept-site.ts';

/** Cloudflare Pages and others take no more files than this in one site. */
const MOST_FILES = 20_000;

/** Says after a build how many files the site has, and what to do when hosts may refuse so many. */
export function fileCount(site: Pick<KeptSite, 'files'>): AstroIntegration {
  return {
    name: 'linimasa-files',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const { files } = site;
        logger.info(`${files} berkas`);
        if (files > MOST_FILES)
          logger.warn(
            [`Sebagian penyedia situs hanya menerima ${MOST_FILES} berkas.`, ...savings()].join(
              ' ',
            ),
          );
      },
    },
  };
}

/** Settings that would make fewer files and are not made yet. */
function savings(): string[] {
  return [
    ...(['stories', 'none'].includes(process.env.SHARE_IMAGES ?? '')
      ? []
      : ['SHARE_IMAGES=stories']),
    ...(process.env.JSON_TWINS === 'lists' ? [] : ['JSON_TWINS=lists']),
  ].map((setting) => `${setting} menghemat satu berkas tiap pernyataan.`);
}
