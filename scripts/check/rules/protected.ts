import { ERASABLE } from '../../../src/schema/erased.ts';
import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { isNoPost } from '../../../src/schema/public-figure.ts';
import { type Checking, problemAt } from '../rule.ts';

/** A person on record is a public figure: a victim, a witness, a villager has no file. */
export function* peopleArePublic({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    const { posts, public: marked, review } = entry.data;
    if (marked !== undefined) continue;
    const [first] = posts;
    if (first && posts.every(({ title }) => isNoPost(title))) {
      yield problemAt(entry as Entry, ['posts', 0, 'title'], {
        rule: 'private-person',
        what: {
          id: `"${first.title}" bukan jabatan: orang ini bukan tokoh publik dan tidak boleh punya berkas`,
          en: `"${first.title}" is no post: this is a private person, who must have no file`,
        },
        mend: {
          id: `jalankan npm run erase -- people/${entry.id}; bila ternyata tokoh publik, tulis jabatannya, atau public: true dengan publicBy dan publicOn`,
          en: `run npm run erase -- people/${entry.id}; if it is a public figure after all, write the post, or public: true with publicBy and publicOn`,
        },
      });
    } else if (!first && review.length === 0) {
      yield problemAt(entry as Entry, [], {
        rule: 'person-without-post',
        level: 'warning',
        what: {
          id: 'tanpa jabatan tidak dapat dipastikan bahwa ini tokoh publik; namanya tidak ditampilkan',
          en: 'without a post it cannot be told that this is a public figure; the name is not shown',
        },
        mend: {
          id: 'tulis jabatan yang dipegang atau pernah dipegang, atau public: true dengan publicBy dan publicOn',
          en: 'write a post held now or before, or public: true with publicBy and publicOn',
        },
      });
    }
  }
}

/** What tells which article it is; the address of a copy in an archive ends in its own. */
const TELLING = ['url', 'otherUrls', 'title', 'archive'] as const;

/** An article that was sealed because it would give somebody away tells nothing of itself. */
export function* sealedArticlesTellNothing({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('articles')) {
    if (entry.data.sealed === undefined) continue;
    for (const field of TELLING) {
      const value = entry.data[field];
      if (value === undefined || value.length === 0) continue;
      yield problemAt(entry as Entry, [field], {
        rule: 'sealed-tells',
        what: {
          id: `artikel ini disegel untuk melindungi seseorang, tetapi ${field} masih tertulis`,
          en: `this article is sealed to protect somebody, but ${field} is still written`,
        },
        mend: {
          id: `hapus ${field}; bila ternyata tidak ada yang perlu dilindungi, hapus sealed`,
          en: `remove ${field}; if nobody needs protection after all, remove sealed`,
        },
      });
    }
  }
}

/** Who decided that somebody is a public figure, and when, can be asked. */
export function* decisionsHaveSomebody({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    const { public: marked, publicBy, publicOn } = entry.data;
    if (marked === undefined || (publicBy !== undefined && publicOn !== undefined)) continue;
    yield problemAt(entry as Entry, ['public'], {
      rule: 'public-by-whom',
      what: {
        id: `public: ${marked} tanpa siapa yang memutuskan dan kapan`,
        en: `public: ${marked} without who decided it and when`,
      },
      mend: { id: 'tambahkan publicBy dan publicOn', en: 'add publicBy and publicOn' },
      example: 'publicBy: nama editor\npublicOn: 2026-11-27',
    });
  }
}

/** What was erased does not come back by hand either. */
export function* erasedStaysErased({ looked, erasedAs }: Checking): Generator<Problem> {
  for (const collection of ERASABLE) {
    for (const entry of looked(collection)) {
      const { id } = entry;
      const tombstone = erasedAs(collection, id);
      if (tombstone === null) continue;
      yield problemAt(entry as Entry, [], {
        rule: 'erased-again',
        what: {
          id: `catatan ini pernah dihapus dengan npm run erase (erased/${tombstone}.yaml)`,
          en: `this record was taken down with npm run erase (erased/${tombstone}.yaml)`,
        },
        mend: {
          id: `jalankan lagi npm run erase -- ${collection}/${id}`,
          en: `run npm run erase -- ${collection}/${id} again`,
        },
      });
    }
  }
}
