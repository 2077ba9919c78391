import { conflictTitle, listOf, whoOf } from '../feeds/caption.ts';
import { anchorOfConflict } from '../feeds/permalink.ts';
import { standingOf } from '../feeds/reviewed.ts';
import { type Conflict, isOpen, sameText } from '../timeline/conflicts.ts';
import type { Recorded, Statement, Utterance } from '../timeline/model.ts';
import { classes, Html, html } from './html.ts';
import { mouthsOf, sharedWords } from './mouths.ts';

interface Options {
  /** Those of its statements that a list holds, where the block stands for them in it. */
  members?: readonly Statement[];
  level?: 2 | 3 | 4;
  /** False where the words stand right above. */
  quoted?: boolean;
  /** Says the words and the names; the sources unfold, unless somebody's own words would be among them. */
  folded?: boolean;
  /** Put before the block's anchor where a page has several timelines. */
  prefix?: string;
  /** The statements that say when they were added, for who comes back. */
  added?: ReadonlySet<Recorded>;
}

/** The same words with each of those whom they are credited to, as one block. */
export function conflictOf(
  conflict: Conflict,
  { members, level = 4, quoted = true, folded = false, prefix = '', added }: Options,
): Html {
  const { statements, passages, status } = conflict;
  const oneName = status === 'mungkin-sama';
  const settled = !oneName && !isOpen(conflict);
  /** Whether the words in common are all that everybody here was credited with. */
  const isAll =
    passages.length === 1 &&
    passages.every((passage) =>
      passage.mouths.every(
        (mouth) =>
          sameText(mouth.words, passage.words) && sameText(mouth.statement.words, passage.words),
      ),
    );
  const names = listOf([...new Set(statements.map(whoOf))]);
  const body =
    folded && isAll
      ? html`
        ${sharedWords(passages[0]?.words ?? '', statements[0]?.data.kind === 'direct')}
        <p class="standing">${standingsOf(statements)}.</p>
        <details>
          <summary>${names}: sumber dan kutipannya</summary>
          ${mouthsOf(conflict, { members, quoted: 'further', prefix, added })}
        </details>`
      : mouthsOf(conflict, { members, quoted: quoted ? 'all' : 'none', prefix, added });
  const look = classes('row row-conflict', oneName && 'row-doubt', settled && 'row-settled');
  const heading = new Html(`h${level}`);
  return html`
    <section class="${look}" id="${prefix}${anchorOfConflict(conflict)}">
      <${heading} class="conflict-title">${conflictTitle(conflict)}</${heading}>
      ${body}
    </section>`;
}

/** "Dibaca program", or of whom which where they differ: what a reader must know before unfolding. */
function standingsOf(statements: readonly Utterance[]): string {
  const labels = Map.groupBy(statements, (statement) => standingOf(statement).label);
  if (labels.size === 1) return [...labels.keys()].join('');
  return [...labels]
    .map(([label, own]) => `${label} (${listOf([...new Set(own.map(whoOf))])})`)
    .join('; ');
}
