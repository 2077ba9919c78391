import { type Question, questionsOf } from '../tables/questions.ts';
import { dataSource } from './data-files.ts';
import { today } from './today.ts';

let memo: Promise<Question[]> | undefined;

/** The worked questions, answered from this site's data once a build. */
export function questions(): Promise<Question[]> {
  if (import.meta.env.DEV) return answer();
  memo ??= answer();
  return memo;
}

const answer = async (): Promise<Question[]> => questionsOf(await dataSource(), today());
