import type { Dirent } from 'node:fs';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { type Problem, pathOf, SITE_FILE } from '../../src/schema/parse.ts';
import type { Message } from '../../src/schema/problem.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import type { Found } from '../markdown/files.ts';

/** What lies in a content folder and is no record. */
export interface Strays {
  problems: Problem[];
  /** True when such a file was plainly meant to be that record. */
  meant(collection: Collection, id: string): boolean;
}

/** What editors call the folders of `content/`. */
const FOLDER_WORDS: Readonly<Record<string, Collection>> = {
  tokoh: 'people',
  orang: 'people',
  person: 'people',
  persons: 'people',
  narasumber: 'people',
  pernyataan: 'statements',
  kutipan: 'statements',
  quotes: 'statements',
  kasus: 'stories',
  cerita: 'stories',
  lembaga: 'organisations',
  organisasi: 'organisations',
  organizations: 'organisations',
  hukum: 'laws',
  peraturan: 'laws',
  media: 'outlets',
  peristiwa: 'events',
  kejadian: 'events',
  artikel: 'articles',
  berita: 'articles',
};

/** Extensions under which editors save a record by mistake. */
const TEXT_ENDING = /\.(?:md|mdx|markdown|mkd|txt|ya?ml|json|docx?|rtf|odt|html?)$/i;

/** Names that a copy of a file gets from an operating system or an editor. */
const COPY =
  /(?:\s?\(\d+\)|\s[-–]\s?(?:copy|salinan)(?:\s?\(\d+\))?|[\s_-](?:copy|salinan|kopi|copy\d+|backup|bak)|\s\d+)$/i;
const COPY_BEFORE = /^(?:salinan|copy of|copy_of|kopi)[\s_-]+/i;

/**
 * Of the files below a content folder those that nobody reads: links, files in folders that are none of
 * ours, with another ending, or whose name cannot be an id.
 */
export function straysIn(files: readonly Found[]): Strays {
  const problems: Problem[] = [];
  const intended = new Set<string>();
  for (const { path, entry } of files) {
    const stray = strayOf(path, entry);
    if (!stray) continue;
    const { id, collection, ...said } = stray;
    if (collection && id) intended.add(`${collection} ${id}`);
    problems.push({ level: 'error', path, line: 1, column: 1, field: '', ...said });
  }
  return { problems, meant: (collection, id) => intended.has(`${collection} ${id}`) };
}

interface Stray {
  rule: string;
  what: Message;
  mend: Message;
  collection?: Collection;
  id?: string;
}

function strayOf(path: string, file: Dirent): Stray | null {
  if (file.isSymbolicLink()) return link(path);
  if (!file.isFile()) return noFile(path);
  const [top = '', ...rest] = path.split('/');
  if (rest.length === 0) return path === SITE_FILE ? null : atTop(path);
  if (!Object.hasOwn(COLLECTIONS, top)) return inUnknownFolder(top, rest);
  const collection = top as Collection;
  const { ending, id: schema } = COLLECTIONS[collection];
  const name = rest.join('/');
  if (name.endsWith(ending)) {
    const id = name.slice(0, -ending.length);
    return schema.safeParse(id).success ? null : badName(collection, rest, ending);
  }
  return otherEnding(collection, rest, ending);
}

function link(path: string): Stray {
  return {
    rule: 'link',
    what: {
      id: `"${path}" adalah tautan simbolis (symlink), yang tidak diikuti`,
      en: `"${path}" is a symbolic link, which is not followed`,
    },
    mend: {
      id: 'hapus tautannya, dan simpan berkasnya sendiri di sini',
      en: 'delete the link and keep the file itself here',
    },
  };
}

function noFile(path: string): Stray {
  return {
    rule: 'no-file',
    what: { id: `"${path}" bukan berkas biasa`, en: `"${path}" is no ordinary file` },
    mend: { id: 'hapus', en: 'delete it' },
  };
}

function atTop(path: string): Stray {
  const nearSite = /^site\.|^situs\./i.test(path);
  return {
    rule: 'unknown-place',
    what: {
      id: `berkas ini tidak dibaca: langsung di content/ hanya ada ${SITE_FILE}`,
      en: `this file is not read: only ${SITE_FILE} lies directly in content/`,
    },
    mend: nearSite
      ? { id: `ganti namanya menjadi ${SITE_FILE}`, en: `rename it to ${SITE_FILE}` }
      : {
          id: `pindahkan ke salah satu folder: ${Object.keys(COLLECTIONS).join(', ')}`,
          en: `move it to one of the folders: ${Object.keys(COLLECTIONS).join(', ')}`,
        },
  };
}

function inUnknownFolder(top: string, rest: readonly string[]): Stray {
  const name = top.toLowerCase();
  const folder =
    (Object.hasOwn(COLLECTIONS, name) ? (name as Collection) : undefined) ??
    FOLDER_WORDS[name] ??
    (nearest(name, Object.keys(COLLECTIONS), 2) as Collection | null);
  const found = { rule: 'unknown-place' };
  const what: Message = {
    id: `berkas ini tidak dibaca: folder "${top}" tidak dikenal`,
    en: `this file is not read: there is no folder "${top}"`,
  };
  if (!folder) {
    return {
      ...found,
      what,
      mend: {
        id: `pindahkan ke salah satu folder: ${Object.keys(COLLECTIONS).join(', ')}`,
        en: `move it to one of the folders: ${Object.keys(COLLECTIONS).join(', ')}`,
      },
    };
  }
  const id = idMeant(folder, rest);
  return {
    ...found,
    what,
    mend: {
      id: `pindahkan ke content/${folder}/${id ?? '…'}${COLLECTIONS[folder].ending}`,
      en: `move it to content/${folder}/${id ?? '…'}${COLLECTIONS[folder].ending}`,
    },
    collection: folder,
    ...(id ? { id } : {}),
  };
}

/** The id that a file's name was meant to be. */
function idMeant(collection: Collection, parts: readonly string[]): string | null {
  const name = (parts.at(-1) ?? '').replace(TEXT_ENDING, '').replace(TEXT_ENDING, '');
  const plain = name.replace(COPY, '').replace(COPY_BEFORE, '');
  const slug = [...parts.slice(0, -1), plain]
    .map((part) =>
      wordsOfText(part)
        .join('-')
        .replace(/[^a-z0-9-]/g, ''),
    )
    .filter(Boolean)
    .join('/');
  return COLLECTIONS[collection].id.safeParse(slug).success ? slug : null;
}

function badName(collection: Collection, parts: readonly string[], ending: string): Stray {
  const name = parts.at(-1) ?? '';
  const bare = name.slice(0, -ending.length);
  const inFolder = ['statements', 'events', 'articles'].includes(collection);
  const depth = inFolder ? 2 : 1;
  const id = idMeant(collection, inFolder ? parts : [name]);
  if (COPY.test(bare) || COPY_BEFORE.test(bare)) {
    return {
      rule: 'copied-file',
      what: {
        id: `berkas ini tampaknya salinan: "${name}"`,
        en: `this file seems to be a copy: "${name}"`,
      },
      mend: {
        id: `hapus salinannya; bila catatan baru, beri nama sendiri${id ? `, bukan ${id}` : ''}`,
        en: `delete the copy; if it is a new record, give it a name of its own`,
      },
      collection,
      ...(id ? { id } : {}),
    };
  }
  if (parts.length < depth) {
    const [folder, example] =
      collection === 'articles' ? ['folder medianya', 'tribunnews'] : ['folder tahunnya', '2023'];
    return {
      rule: 'file-folder',
      what: {
        id: `berkas ${collection}/ harus berada di ${folder}`,
        en: `files of ${collection}/ lie in a folder ${collection === 'articles' ? 'of their outlet' : 'of their year'}`,
      },
      mend: {
        id: `pindahkan ke content/${collection}/${example}/${name}`,
        en: `move it to content/${collection}/${example}/${name}`,
      },
    };
  }
  if (parts.length > depth) {
    const kept = (inFolder ? [parts[0] ?? '', name] : [name]).join('/');
    const plain = idMeant(collection, kept.split('/'));
    return {
      rule: 'file-folder',
      what: {
        id: `berkas ini terlalu dalam: ${collection}/ tidak punya folder di dalam "${parts.slice(0, depth - 1).join('/') || collection}"`,
        en: `this file lies too deep: there are no folders inside "${parts.slice(0, depth - 1).join('/') || collection}"`,
      },
      mend: {
        id: `pindahkan ke content/${collection}/${kept}`,
        en: `move it to content/${collection}/${kept}`,
      },
      collection,
      ...(plain ? { id: plain } : {}),
    };
  }
  return {
    rule: 'file-name',
    what: {
      id: `nama berkas "${name}" tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung`,
      en: `the file name "${name}" cannot become an address: only small letters, digits and hyphens`,
    },
    mend: id
      ? {
          id: `ganti namanya menjadi ${pathOf(collection, id)}`,
          en: `rename it to ${pathOf(collection, id)}`,
        }
      : {
          id: 'ganti namanya dengan huruf kecil tanpa spasi',
          en: 'rename it in small letters without spaces',
        },
    collection,
    ...(id ? { id } : {}),
  };
}

function otherEnding(collection: Collection, parts: readonly string[], ending: string): Stray {
  const name = parts.at(-1) ?? '';
  const isRecord = TEXT_ENDING.test(name);
  const id = isRecord ? idMeant(collection, parts) : null;
  return {
    rule: 'file-ending',
    what: {
      id: `berkas ini tidak dibaca: nama berkas di ${collection}/ harus berakhir ${ending}`,
      en: `this file is not read: names in ${collection}/ end with ${ending}`,
    },
    mend: isRecord
      ? {
          id: `ganti namanya menjadi ${id ? pathOf(collection, id) : `…${ending}`}`,
          en: `rename it to ${id ? pathOf(collection, id) : `…${ending}`}`,
        }
      : {
          id: 'hapus, atau pindahkan ke luar content/',
          en: 'delete it, or move it out of content/',
        },
    collection,
    ...(id ? { id } : {}),
  };
}
