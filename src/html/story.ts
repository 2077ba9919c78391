import { absolute, href } from '../content/address.ts';
import { proseOf } from '../content/prose.ts';
import { STORY_STATES } from '../feeds/caption.ts';
import { anchorOfItem, pathOfStory } from '../feeds/permalink.ts';
import { picturePath } from '../share/pictures.ts';
import { dayInWords } from '../timeline/calendar.ts';
import type { Chart } from '../timeline/chart.ts';
import type { Facts } from '../timeline/counts.ts';
import type { freshnessOf, Item, Story } from '../timeline/model.ts';
import type { Moments } from '../timeline/moments.ts';
import type { Filter, View } from '../timeline/views.ts';
import { briefOf } from './brief.ts';
import { chartFigure } from './chart.ts';
import { factsList } from './facts.ts';
import { filterPanel } from './filters.ts';
import { Html, html } from './html.ts';
import { instantIn } from './instant.ts';
import { mistakeOf } from './mistake.ts';
import type { PageHead } from './page.ts';
import { timelineOf } from './timeline.ts';

/** What a page of a story's timeline is made from. */
export interface StoryProps {
  story: Story;
  view: View;
  /** The filters that are named on this page, and how many the story has. */
  filters: readonly Filter[];
  total: number;
  fresh: ReturnType<typeof freshnessOf>;
  /** It is the first page in its order. */
  first: boolean;
  /** A timeline that is whole on this page can be narrowed here too. */
  whole: boolean;
  /** What stands above the first page. */
  top?: { facts: Facts; newest: readonly Item[]; key: Moments };
  /** Of pages without a filter: the chart, and on which page of the whole timeline its days and the items above are. */
  jump?: { chart: Chart; pages: ReadonlyMap<string, string | undefined> };
}

/** What stands around {@link storyBody}. */
export function storyHead({ story, view, first }: StoryProps): PageHead {
  const title = [
    story.name,
    view.filter?.label,
    view.order === 'latest' ? 'terbaru dulu' : undefined,
    view.pages > 1 && !first ? `halaman ${view.page}` : undefined,
  ];
  const canonical = view.path === 'terbaru' && view.pages === 1 ? '' : view.path;
  return {
    title: title.filter(Boolean).join(' · '),
    description: story.data.summary,
    path: pathOfStory(story.id, view.path),
    canonical: pathOfStory(story.id, canonical),
    image: picturePath(`kasus/${story.id}`),
    twin: pathOfStory(story.id),
    feed: { path: pathOfStory(story.id), title: story.name },
    crumbs: [
      ['Kasus', '/kasus/'],
      ...(view.path === '' ? [] : [[story.name, pathOfStory(story.id)] as const]),
    ],
    wide: true,
  };
}

/** A page of a story's timeline: all of it in one of two orders, or what a filter holds. */
export function storyBody(props: StoryProps): Html {
  const { story, view, filters, total, whole, top, jump } = props;
  const linkOf = (anchor: string) => addressOf(anchor, props);
  const address = href(pathOfStory(story.id));
  const whatsapp = `https://wa.me/?text=${encodeURIComponent(`${story.name}\n${absolute(pathOfStory(story.id))}`)}`;
  return html`
    <div class="story">
      <div class="top">
        ${headingOf(props)}
        ${top && topOf(story, top, linkOf)}
      </div>
      <aside class="side" aria-label="Ringkasan dan saringan">
        <a class="skip" href="#kronologi">Langsung ke kronologi</a>
        ${jump && chartFigure(jump.chart, linkOf)}
        ${filterPanel({ story: story.id, filters, total, current: view.filter?.path, whole })}
      </aside>
      <section class="line">
        <div class="orders"><h2 id="kronologi">Kronologi</h2>${otherOrder(story, view)}</div>
        ${!view.filter && html`<p class="updated" id="sejak" hidden></p>`}
        <div class="narrowing">
          <p id="tersaring" role="status"></p>
          <button type="button" id="semua" hidden>Tampilkan semua</button>
        </div>
        ${
          view.items.length === 0
            ? html`<p class="lede">Belum ada pernyataan atau peristiwa yang tercatat.</p>`
            : timelineOf(view.items, { live: !view.filter })
        }
        <div id="halaman-lain"></div>
        <p class="actions"><button type="button" id="lanjut" hidden>Tampilkan lebih banyak</button></p>
        ${(view.previous !== undefined || view.next !== undefined) && pagerOf(story, view)}
        <p class="pager">
          <a href="${address}hemat.html">Versi hemat kuota untuk disimpan atau dicetak</a> <a href="${whatsapp}" rel="nofollow">Bagikan ke WhatsApp</a>
          <a href="${address}rss.xml">RSS</a>
          <a href="${address}feed.json">JSON Feed</a>
        </p>
        ${mistakeOf(story.name, pathOfStory(story.id), story.id)}
      </section>
    </div>`;
}

/** The address of something in the whole timeline, earliest first. */
function addressOf(anchor: string, { story, view, jump }: StoryProps): string {
  const page = jump?.pages.get(anchor) ?? '';
  const here = view.order === 'earliest' && !view.filter && page === view.path;
  return here ? `#${anchor}` : `${href(pathOfStory(story.id, page))}#${anchor}`;
}

function headingOf({ story, view, fresh, top }: StoryProps): Html {
  const { newestArticle, lastLook } = fresh;
  return html`
    <p class="kicker"><span class="state state-${story.data.state}">${STORY_STATES[story.data.state]}</span> ${newestArticle && html`<span>Berita terakhir ${instantIn(newestArticle)}</span>`} ${lastLook && html`<span>Media terakhir dibaca ${instantIn(lastLook)}</span>`} ${top && view.items.length > 0 && html`<a href="#kronologi">Langsung ke kronologi</a>`}</p>
    <h1>${story.name}${view.filter && html`<span class="narrowed">: ${view.filter.label}</span>`}</h1>
    ${story.data.invented && html`<p class="panel panel-small">Kasus ini contoh yang seluruhnya rekaan: orang, lembaga, dan medianya tidak ada.</p>`}`;
}

function topOf(
  story: Story,
  { facts, newest, key }: NonNullable<StoryProps['top']>,
  linkOf: (anchor: string) => string,
): Html {
  const { asOf } = story.data;
  const placeOf = (item: Item) => linkOf(anchorOfItem(item));
  const chosen = html` <span class="count">(dipilih program: yang dimuat paling banyak media)</span>`;
  return html`
    ${
      story.body.trim() !== '' &&
      html`
      <section class="lede">
        <h2>Yang diketahui sejauh ini${asOf && html` <span class="count">(${dayInWords(asOf)})</span>`}</h2>
        <div class="prose">${new Html(proseOf(story.body))}</div>
      </section>`
    }
    ${newest.length > 0 && html`<section class="lede"><h2>Terbaru</h2>${briefOf(newest, placeOf)}</section>`}
    ${
      key.items.length > 0 &&
      html`
      <section class="lede">
        <h2>Tonggak${!key.chosen && chosen}</h2>
        ${briefOf(key.items, placeOf)}
      </section>`
    }
    ${factsList(facts, story.id)}`;
}

function otherOrder(story: Story, { filter, order }: View): Html {
  if (filter) return html`<a href="${href(pathOfStory(story.id))}">Tampilkan semua</a>`;
  return order === 'earliest'
    ? html`<a href="${href(pathOfStory(story.id, 'terbaru'))}">Urutkan dari yang terbaru</a>`
    : html`<a href="${href(pathOfStory(story.id))}">Urutkan dari yang terlama</a>`;
}

function pagerOf(story: Story, { previous, next, order, page, pages }: View): Html {
  const link = (rel: string, path: string | undefined, label: string) =>
    path === undefined
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${href(pathOfStory(story.id, path))}">${label}</a>`;
  return html`
    <nav class="pager" aria-label="Halaman linimasa">
      ${link('prev', previous, 'Sebelumnya')}
      <span>Halaman ${order === 'latest' ? pages - page + 1 : page} dari ${pages}</span>
      ${link('next', next, 'Berikutnya')}
    </nav>`;
}
