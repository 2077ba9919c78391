import type { APIRoute } from 'astro';
import { site } from '../../content/site.ts';
import { searchRecord } from '../../search/record.ts';

/** What the search index is made from; src/search/index-records.ts takes it out of the build again. */
export const GET: APIRoute = async () => {
  const model = await site();
  return Response.json(model.items.map((item) => searchRecord(item, model)));
};
