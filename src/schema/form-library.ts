/**
 * The form is Sveltia CMS, served by the site itself: its script and the symbols of its buttons, as
 * paths in the project. MIT and OFL; 2.1 and 0.75 MB.
 */
export const FORM_LIBRARY = {
  script: 'node_modules/@sveltia/cms/dist/sveltia-cms.js',
  symbols:
    'node_modules/@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
} as const;

/** Names of those files beside the form's page. */
export const FORM_FILES = { script: 'sveltia-cms.js', symbols: 'simbol.woff2' } as const;

/**
 * The library's script without the fonts that it asks another host for: the symbols lie beside the
 * page, text is set in the system's letters.
 */
export const ownHostOnly = (script: string): string =>
  script.replace(/https:\/\/cdn\.jsdelivr\.net\/[^"'`)\s]*/g, (address) =>
    address.includes('material-symbols') ? FORM_FILES.symbols : 'data:,',
  );
