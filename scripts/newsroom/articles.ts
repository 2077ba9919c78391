import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { frontMatterOf } from '../../src/schema/parse.ts';

/** One invented article of the sample newsroom. */
export interface SampleArticle {
  /** Last part of its address: the file's name. */
  slug: string;
  outlet: string;
  title: string;
  author: string;
  /** RFC 3339 with offset. */
  published: string;
  paragraphs: string[];
}

/** The invented articles in `articles/`, newest first. */
export function sampleArticles(): SampleArticle[] {
  const folder = new URL('articles/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const front = frontMatterOf(source);
      if (!front) throw new Error(`${file}: no front matter`);
      return {
        slug: file.slice(0, -'.md'.length),
        ...(parse(source.slice(front.start, front.end)) as Omit<
          SampleArticle,
          'slug' | 'paragraphs'
        >),
        paragraphs: source
          .slice(front.body)
          .split('\n')
          .filter((line) => line.trim() !== ''),
      };
    })
    .sort((a, b) => (a.published < b.published ? 1 : -1));
}
