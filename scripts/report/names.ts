import { likeOnes, mayBeOneLaw } from './alike.ts';
import { addedIn, type Proposal } from './change.ts';
import { plain } from './text.ts';

/** Who and what is named for the first time, with whom or what it may be the same as. */
export function newNames(proposal: Proposal): string[] {
  const { laws } = proposal.after;
  return [
    ...addedIn(proposal, 'people').map((entry) => {
      const { id, data } = entry;
      const like = likeOnes(proposal.after, entry);
      const post = data.posts[0]?.title;
      const told = `tokoh ${plain(data.name)}${post ? `, ${plain(post)}` : ''}`;
      return `- ${told}${sameAs('people', id, like, ({ name }) => name)}`;
    }),
    ...addedIn(proposal, 'organisations').map((entry) => {
      const { id, data } = entry;
      const like = likeOnes(proposal.after, entry);
      const told = `lembaga ${plain(data.name)} (${data.kind}${data.official ? ', resmi' : ''})`;
      return `- ${told}${sameAs('organisations', id, like, ({ name }) => name)}`;
    }),
    ...addedIn(proposal, 'laws').map(({ id, data }) => {
      const like = [...laws.values()].filter(
        (other) => other.id !== id && mayBeOneLaw(data, other.data),
      );
      const told = `peraturan ${plain(data.title)} (${plain(data.citation)})`;
      return `- ${told}${sameAs('laws', id, like, ({ title }) => title)}`;
    }),
  ];
}

/** Most records that one may be the same as. */
const MOST = 3;

function sameAs<T>(
  collection: string,
  id: string,
  like: readonly { id: string; data: T }[],
  nameOf: (data: T) => string,
): string {
  if (like.length === 0) return '';
  const told = like
    .slice(0, MOST)
    .map(
      (other) =>
        `**mungkin sama dengan** ${plain(nameOf(other.data))} (\`npm run merge -- ${collection} ${other.id} ${id}\`)`,
    );
  return `: ${told.join('; ')}`;
}
