import { dayOf, outletNames, whoOf } from '../feeds/caption.ts';
import { pathOfItem } from '../feeds/permalink.ts';
import { standingOf } from '../feeds/reviewed.ts';
import type { Item, Model, Person } from '../timeline/model.ts';
import { numberWords } from './numbers.ts';
import { hiddenRoots, otherSpellings } from './roots.ts';

/** One record of the search index, as Pagefind takes it. */
export interface SearchRecord {
  /** Path below the site's root. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/**
 * What search knows of an item. The words that a reader sees stand in `meta`, so that the additions
 * which only help finding (roots, other spellings, outlets' own wordings) are never shown. It may hold
 * nothing but what the item has and the aliases of {@link personOf}, or the index would not be made again
 * when it changes.
 */
export function searchRecord(item: Item, model: Model): SearchRecord {
  const who = whoOf(item);
  const statement = item.type === 'statement' ? item : undefined;
  const names = [who, ...(personOf(item, model)?.data.aliases ?? [])];
  const organisation = statement?.organisation;
  const wordings = [...new Set([item.words, ...item.reports.map(({ words }) => words)])];
  const content = [
    ...wordings,
    ...names,
    ...otherSpellings([...wordings, ...names].join('\n')),
    statement?.data.role,
    statement?.data.place,
    organisation?.name,
    ...(organisation?.data.abbreviations ?? []),
    ...(organisation?.data.otherNames ?? []),
    ...(statement?.laws.flatMap(({ law, article }) => [
      law.short,
      law.name,
      ...law.data.aliases,
      article && `Pasal ${article}`,
    ]) ?? []),
    ...item.stories.map(({ name }) => name),
    ...item.outlets.map(({ name }) => name),
  ];
  const text = content.filter(Boolean).join('\n');
  return {
    url: pathOfItem(item),
    content: [text, ...hiddenRoots(text), ...numberWords(text)].join('\n'),
    meta: {
      title: who,
      role: statement?.data.role ?? '',
      day: dayOf(item),
      outlets: outletNames(item),
      standing: standingOf(item).words,
      words: item.words,
      kind: statement?.data.kind ?? 'event',
      // Other outlets' wordings, in which an exact phrase may stand.
      ...(wordings.length > 1 && { wordings: wordings.slice(1).join('\n') }),
    },
    filters: {
      kasus: item.stories.map(({ name }) => name),
      tokoh: statement?.speaker?.kind === 'person' ? [statement.speaker.name] : [],
      lembaga: organisation ? [organisation.short] : [],
      tahun: item.shownOn === null ? [] : [item.shownOn.slice(0, 4)],
      media: item.outlets.map(({ name }) => name),
      jenis: [
        statement
          ? statement.data.kind === 'direct'
            ? 'Kutipan langsung'
            : 'Kutipan tidak langsung'
          : 'Peristiwa',
      ],
    },
    sort: { tanggal: item.shownOn ?? '0000' },
  };
}

/** The person who said it. */
export function personOf(item: Item, { people }: Pick<Model, 'people'>): Person | undefined {
  return people.get((item.type === 'statement' && item.speaker?.id) || '');
}
