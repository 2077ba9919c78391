import { setFields } from '../../src/schema/edit.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { type Outlet, outlet as outletSchema } from '../../src/schema/outlet.ts';
import { pathOf, SITE_FILE } from '../../src/schema/parse.ts';
import { type Site, site as siteSchema } from '../../src/schema/site.ts';
import { story as storySchema } from '../../src/schema/story.ts';
import { formatRecord } from '../markdown/format.ts';
import type { Content } from '../markdown/read.ts';
import { freeId, slugOf } from '../record/slug.ts';

/** What a new site is told at its beginning. */
export interface Beginning {
  name: string;
  url?: string;
  publisher?: string;
  editor?: string;
  address?: string;
  email?: string;
  whatsapp?: string;
  rightOfReply?: string;
  rightOfCorrection?: string;
  /** Ids of outlets that stay, or addresses of front pages of new ones. */
  outlets: readonly string[];
  /** Zone of the newsroom and of the new ones. */
  zone: Outlet['zone'];
  story: {
    title: string;
    summary: string;
    from?: string;
    any: string[];
    all: string[];
    not: string[];
  };
}

/** Records of a newsroom's own work; bodies and laws are the same for everybody and stay. */
const OWN = [
  'stories',
  'statements',
  'events',
  'articles',
  'people',
] as const satisfies Collection[];

/**
 * The files of a content folder that becomes somebody else's: ours go, the site, its outlets and its
 * first story come.
 *
 * @param standing `site.yaml` as it stands, whose comments are kept; null where there is none
 * @returns path → new text, or null for a file that goes
 * @throws what is wrong with the beginning, for whoever gave it
 */
export function filesOf(
  beginning: Beginning,
  { entries, broken }: Content,
  standing: string | null,
): Map<string, string | null> {
  const files = new Map<string, string | null>();
  for (const collection of OWN) {
    for (const { path } of [...entries[collection].values(), ...broken[collection].values()]) {
      files.set(path, null);
    }
  }
  const kept = outletsOf(beginning, entries.outlets, files);
  if (kept === 0)
    throw new Error(
      'Sebut paling sedikit satu media: --outlet tribunnews atau --outlet https://media.example',
    );

  const { story, outlets: _outlets, ...fields } = beginning;
  const site = valid<Partial<Site>>(siteSchema, { ...siteFields(fields) }, 'situs');
  const told = Object.fromEntries(
    Object.entries(siteFields(fields)).map(([name]) => [name, site[name as keyof Site]]),
  );
  files.set(SITE_FILE, setFields(standing ?? '', told));

  const { any, all, not, ...rest } = story;
  const match = Object.fromEntries(
    Object.entries({ any, all, not }).filter(([, list]) => list.length > 0),
  );
  if (any.length + all.length === 0) {
    throw new Error(
      'Sebut kata yang menandai kasusnya: --any "data pemilih" (salah satu cukup) atau --all KPU (harus ada)',
    );
  }
  const data = { ...rest, state: 'berjalan', match };
  valid(storySchema, data, 'kasus');
  const id = freeId(slugOf(story.title, 8, 'kasus-pertama'), () => false);
  files.set(pathOf('stories', id), formatRecord('stories', data, `${story.summary}\n`));
  return files;
}

/** Fields of site.yaml that were given. */
function siteFields(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
    ),
  );
}

function outletsOf(
  { outlets, zone }: Beginning,
  known: Content['entries']['outlets'],
  files: Map<string, string | null>,
): number {
  const kept = new Set(outlets.filter((name) => known.has(name)));
  for (const { id, path } of known.values()) if (!kept.has(id)) files.set(path, null);
  const fresh = outlets.filter((name) => !known.has(name));
  for (const name of fresh) {
    if (!/^https?:/.test(name)) {
      throw new Error(
        `Media "${name}" tidak dikenal → pilih dari: ${[...known.keys()].join(', ')}; atau beri alamatnya`,
      );
    }
    const data = { name: new URL(name).host.replace(/^www\./, ''), homepage: name, zone };
    valid(outletSchema, data, `media ${name}`);
    const id = freeId(
      slugOf(data.name.replace(/\.(?:co|or|go|web|my)?\.?[a-z]{2,3}$/, ''), 4, 'media'),
      (one) => kept.has(one),
    );
    kept.add(id);
    files.set(`outlets/${id}${COLLECTIONS.outlets.ending}`, formatRecord('outlets', data));
  }
  return kept.size;
}

/** @throws what is wrong, named by the field */
function valid<T>(
  schema: {
    safeParse(data: unknown): {
      success: boolean;
      data?: unknown;
      error?: { issues: { path: PropertyKey[]; message: string }[] };
    };
  },
  data: unknown,
  what: string,
): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data as T;
  const issues =
    result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  throw new Error(`${what}: ${issues.join('; ')}`);
}
