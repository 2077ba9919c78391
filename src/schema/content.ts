import type { z } from 'astro/zod';
import { article } from './article.ts';
import { erased } from './erased.ts';
import { event } from './event.ts';
import type { Collection } from './id.ts';
import { law } from './law.ts';
import { organisation } from './organisation.ts';
import { outlet } from './outlet.ts';
import { person } from './person.ts';
import { statement } from './statement.ts';
import { story } from './story.ts';

/** The contract: which schema the records of each folder of `content/` obey. */
export const SCHEMAS = {
  outlets: outlet,
  stories: story,
  statements: statement,
  events: event,
  articles: article,
  people: person,
  organisations: organisation,
  laws: law,
  erased,
} as const satisfies Record<Collection, z.ZodType>;

/** The data of a record of collection `C`, after validation and with its defaults filled in. */
export type RecordOf<C extends Collection> = z.infer<(typeof SCHEMAS)[C]>;
