import { dayOf, isTakenDown, listOf, outletNames, whoOf } from '../feeds/caption.ts';
import { standingOf } from '../feeds/reviewed.ts';
import { type Identity, isDemonstration } from '../schema/site.ts';
import { othersWith } from '../timeline/conflicts.ts';
import { factsOf } from '../timeline/counts.ts';
import { type Item, isInvented, isOpen, type Model, type Statement } from '../timeline/model.ts';
import { itemsOf } from '../timeline/views.ts';
import type { Picture } from './picture.ts';

/**
 * Which pages get a picture of their own, `SHARE_IMAGES`: `all`, only `stories`, or `none`. A
 * picture a statement doubles the files of a large archive, and hosts limit those; the first build of
 * one draws for a while.
 */
const DRAWN = drawnFrom(process.env.SHARE_IMAGES);

function drawnFrom(setting: string | undefined): 'all' | 'stories' | 'none' {
  if (!setting || setting === 'all') return 'all';
  if (setting === 'stories' || setting === 'none') return setting;
  throw new Error(`SHARE_IMAGES=${setting} tidak dikenal. Pakai all, stories, atau none.`);
}

/** Path of the picture that every page has. */
const COMMON = 'situs';

/** Address path of a page's share image. @param of `kasus/<id>` or `pernyataan/<id>` */
export function picturePath(of: string): string {
  const drawn = DRAWN === 'all' || (DRAWN === 'stories' && of.startsWith('kasus/'));
  return `/berbagi/${drawn ? of : COMMON}.png`;
}

/** Every share image of the site: its path below /berbagi/ without ending, and what it says. */
export function picturesOf(model: Model, identity: Identity): [path: string, picture: Picture][] {
  const site = isDemonstration(identity) ? `${identity.name} (peragaan)` : identity.name;
  return [
    [
      COMMON,
      {
        kicker: 'Catatan terbuka',
        text: 'Siapa mengatakan apa, kapan, dan menurut media mana',
        quoted: false,
        footer: 'Pernyataan pejabat Indonesia',
        site,
      },
    ],
    ...(DRAWN === 'none' ? [] : storyPictures(model, site)),
    ...(DRAWN === 'all' ? statementPictures(model, site) : []),
  ];
}

/** The folders that they stand in, from `berbagi`. */
export function pictureFolders(model: Model): string[] {
  const paths = [
    COMMON,
    ...(DRAWN === 'none' ? [] : model.stories.map(({ id }) => `kasus/${id}`)),
    ...(DRAWN === 'all' ? pictured(model).map(({ id }) => `pernyataan/${id}`) : []),
  ];
  const folders = paths.flatMap((path) => {
    const names = ['berbagi', ...path.split('/').slice(0, -1)];
    return names.map((_, at) => names.slice(0, at + 1).join('/'));
  });
  return [...new Set(folders)];
}

/** Statements, and those of them that were withdrawn. */
const pictured = (model: Model): Statement[] => [
  ...model.statements,
  ...model.retired.filter((item) => item.type === 'statement'),
];

function storyPictures(model: Model, site: string): [path: string, picture: Picture][] {
  return model.stories.map((story) => {
    const { statements, events, speakers, outlets, openConflicts, reviewed } = factsOf(
      itemsOf(model, story),
    );
    return [
      `kasus/${story.id}`,
      {
        kicker: story.data.invented ? 'Kasus contoh (rekaan)' : 'Kasus',
        text: story.name,
        quoted: false,
        footer: `${statements} pernyataan, ${speakers} narasumber, ${outlets} media`,
        standing: `${reviewed} dari ${statements + events} catatan diperiksa editor`,
        site,
        ...(openConflicts.length > 0 && {
          alert: `${openConflicts.length} atribusi berbeda antarmedia`,
        }),
      },
    ];
  });
}

function statementPictures(model: Model, site: string): [path: string, picture: Picture][] {
  return pictured(model).map((item) => [
    `pernyataan/${item.id}`,
    {
      kicker: [isInvented(item) ? 'Contoh rekaan' : null, whoOf(item), item.data.role]
        .filter(Boolean)
        .join(', '),
      text: isTakenDown(item) ? 'Pernyataan ini ditarik.' : item.words.replace(/\s+/g, ' '),
      quoted: item.data.kind === 'direct' && !isTakenDown(item),
      footer: `${dayOf(item)}, menurut ${outletNames(item)}`,
      standing: standingOf(item).words,
      site,
      ...alertOf(item),
    },
  ]);
}

/** What somebody who sees only the picture must not miss. */
function alertOf(item: Item): { alert?: string } {
  if (item.data.withdrawn) return { alert: 'Pernyataan ini ditarik' };
  if (item.type === 'event') return {};
  const doubted = othersWith(item.id, item.conflicts.filter(isOpen));
  if (doubted.length === 0) return {};
  const others = doubted.filter(({ speaker }) => speaker?.id !== item.speaker?.id);
  if (others.length === 0) return { alert: 'Kalimat ini diberitakan diucapkan pada hari berbeda' };
  const names = listOf([...new Set(others.map(whoOf))]);
  return { alert: `Kalimat ini juga dikutip dari ${names}` };
}
