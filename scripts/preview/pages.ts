/** Folder of a site's pages by that of its records. */
const PLACES: Readonly<Record<string, string>> = {
  statements: 'pernyataan',
  events: 'peristiwa',
  people: 'tokoh',
  organisations: 'lembaga',
  laws: 'hukum',
  stories: 'kasus',
  outlets: 'media',
};

/**
 * The page of a record, relative to the site's top.
 *
 * @param path relative to the folder of records
 * @returns null for records without one
 */
export function pageOf(path: string): string | null {
  const [folder = '', ...rest] = path.replace(/\.(?:md|yaml)$/, '').split('/');
  const place = Object.hasOwn(PLACES, folder) ? PLACES[folder] : undefined;
  return place === undefined || rest.length === 0 ? null : `${place}/${rest.join('/')}/index.html`;
}

/**
 * A page that opens from a folder on any machine: addresses from the site's top become relative to the
 * page, and the policy that only knows a server goes.
 *
 * @param page where it lies, relative to the site's top
 */
export function unpackable(html: string, page: string): string {
  const up = '../'.repeat(page.split('/').length - 1);
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, '')
    .replace(/(\s(?:href|src|poster)=")\/(?!\/)([^"]*)"/g, (_all, name: string, to: string) => {
      const [, way = '', rest = ''] = /^([^?#]*)(.*)$/.exec(to) ?? [];
      const file = way === '' || way.endsWith('/') ? `${way}index.html` : way;
      return `${name}${up}${file}${rest}"`;
    });
}

/** The same for a stylesheet. */
export function unpackableStyle(css: string, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return css.replace(/url\((["']?)\/(?!\/)/g, (_all, mark: string) => `url(${mark}${up}`);
}
