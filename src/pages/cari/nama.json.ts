import type { APIRoute } from 'astro';
import { site } from '../../content/site.ts';
import { namesOf } from '../../search/name-list.ts';

/** What search answers by name; loaded when a reader reaches for the field. */
export const GET: APIRoute = async () => Response.json(namesOf(await site()));
