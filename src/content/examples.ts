import { COLLECTIONS, type Collection } from '../schema/id.ts';
import { parseEntry } from '../schema/parse.ts';
import { type Item, type Model, modelOf, type Records, type Story } from '../timeline/model.ts';

/** The invented records of the site's tests, which hold every state that a component can show. */
const FILES = import.meta.glob<string>('../../test/site/fixtures/content/*/**/*.{md,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What /gaya shows. */
export function examples(): { model: Model; story: Story; items: Item[]; retired: Item[] } {
  const records = Object.fromEntries(
    (Object.keys(COLLECTIONS) as Collection[]).map((collection) => [
      collection,
      inFolder(collection),
    ]),
  ) as unknown as Records;
  const model = modelOf(records, { today: '2024-03-06', show: 'all' });
  const story = model.items[0]?.stories[0];
  if (!story) throw new Error('Contoh untuk /gaya tidak ada: test/site/fixtures/content kosong.');
  return { model, story, items: model.items, retired: model.retired };
}

function inFolder(collection: Collection) {
  const { ending } = COLLECTIONS[collection];
  return Object.entries(FILES).flatMap(([path, source]) => {
    const [, id] = path.slice(0, -ending.length).split(`/content/${collection}/`);
    const entry = id ? parseEntry(collection, id, source).entry : null;
    return entry ? [{ id: entry.id, data: entry.data, body: entry.body }] : [];
  });
}
