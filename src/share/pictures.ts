import { dayOf, listOf, outletNames, whoOf } from '../feeds/caption.ts';
import { factsOf } from '../timeline/counts.ts';
import { type Item, isInvented, isOpen, type Model } from '../timeline/model.ts';
import { itemsOf } from '../timeline/views.ts';
import type { Picture } from './picture.ts';

/**
 * Whether a build draws a picture for each story and statement. `SHARE_IMAGES=none` leaves them out:
 * the first build of a large archive draws for a while, and a measurement of the rest need not.
 */
const DRAWS_EACH = process.env.SHARE_IMAGES !== 'none';

/** Path of the picture that every page has. */
const COMMON = 'linimasa';

/** Address path of a page's share image. @param of `kasus/<id>` or `pernyataan/<id>` */
export function picturePath(of: string): string {
  return `/berbagi/${DRAWS_EACH ? of : COMMON}.png`;
}

/** Every share image of the site: its path below /berbagi/ without ending, and what it says. */
export function picturesOf(model: Model): [path: string, picture: Picture][] {
  return [
    [
      COMMON,
      {
        kicker: 'Catatan terbuka',
        text: 'Siapa mengatakan apa, kapan, dan menurut media mana',
        quoted: false,
        footer: 'Pernyataan pejabat Indonesia',
      },
    ],
    ...(DRAWS_EACH ? ownPictures(model) : []),
  ];
}

function ownPictures(model: Model): [path: string, picture: Picture][] {
  const withdrawn = model.retired.filter((item) => item.type === 'statement');
  return [
    ...model.stories.map((story): [string, Picture] => {
      const { statements, speakers, outlets, openConflicts } = factsOf(itemsOf(model, story));
      return [
        `kasus/${story.id}`,
        {
          kicker: story.data.invented ? 'Kasus contoh (rekaan)' : 'Kasus',
          text: story.name,
          quoted: false,
          footer: `${statements} pernyataan, ${speakers} narasumber, ${outlets} media`,
          ...(openConflicts.length > 0 && {
            alert: `${openConflicts.length} atribusi berbeda antarmedia`,
          }),
        },
      ];
    }),
    ...[...model.statements, ...withdrawn].map((item): [string, Picture] => [
      `pernyataan/${item.id}`,
      {
        kicker: [
          isInvented(item) ? 'Contoh rekaan' : null,
          whoOf(item),
          item.type === 'statement' ? item.data.role : null,
        ]
          .filter(Boolean)
          .join(', '),
        text: item.words.replace(/\s+/g, ' '),
        quoted: item.type === 'statement' && item.data.kind === 'direct',
        footer: `${dayOf(item)}, menurut ${outletNames(item)}`,
        ...alertOf(item),
      },
    ]),
  ];
}

/** What somebody who sees only the picture must not miss. */
function alertOf(item: Item): { alert?: string } {
  if (item.data.withdrawn) return { alert: 'Pernyataan ini ditarik' };
  if (item.type === 'event' || !item.conflict || !isOpen(item.conflict)) return {};
  const others = item.conflict.statements.filter(({ speaker }) => speaker?.id !== item.speaker?.id);
  if (others.length === 0) return { alert: 'Kalimat ini disebut diucapkan pada hari berbeda' };
  const names = listOf([...new Set(others.map(whoOf))]);
  return { alert: `Kalimat yang sama juga disebut milik ${names}` };
}
