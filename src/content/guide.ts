import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface MarkdownFile {
  Content: AstroComponentFactory;
  getHeadings(): { depth: number; text: string }[];
}

/** A page of the editors' guide. */
export interface GuidePage {
  /** Its part of the address; undefined for the first page. */
  name: string | undefined;
  title: string;
  path: string;
  Content: AstroComponentFactory;
}

/** Files of the guide, which read on the repository's host as they do here. */
const FILES = import.meta.glob<MarkdownFile>('../../docs/panduan/*.md', { eager: true });

/** The guide's pages, by the names of their files; the first is README.md, which a host shows for the folder. */
export function guidePages(): GuidePage[] {
  return Object.entries(FILES).map(([file, { Content, getHeadings }]) => {
    const name = /([^/]+)\.md$/.exec(file)?.[1] ?? '';
    const title = getHeadings().find(({ depth }) => depth === 1)?.text ?? name;
    return name === 'README'
      ? { name: undefined, title, path: '/panduan/', Content }
      : { name, title, path: `/panduan/${name}/`, Content };
  });
}

/**
 * Links between the files of the guide as links between its pages.
 *
 * @param href gives the address of a path of the site
 */
export const withPageLinks = (html: string, href: (path: string) => string): string =>
  // Every table of the guide has its headings in the first row.
  html
    .replaceAll('<th>', '<th scope="col">')
    .replace(
      /href="([\w-]+)\.md(#[\w-]+)?"/g,
      (_all, name: string, heading = '') =>
        `href="${href(name === 'README' ? '/panduan/' : `/panduan/${name}/`)}${heading}"`,
    );
