import { defineCollection } from 'astro:content';
import { recordLoader } from './content/loader.ts';
import { SCHEMAS } from './schema/content.ts';

/** One collection a folder of `content/`, each with the schema of the same name. */
const collectionOf = <C extends keyof typeof SCHEMAS>(name: C) =>
  defineCollection({ loader: recordLoader(name), schema: SCHEMAS[name] });

export const collections = {
  outlets: collectionOf('outlets'),
  stories: collectionOf('stories'),
  statements: collectionOf('statements'),
  events: collectionOf('events'),
  articles: collectionOf('articles'),
  people: collectionOf('people'),
  organisations: collectionOf('organisations'),
  laws: collectionOf('laws'),
  erased: collectionOf('erased'),
};
