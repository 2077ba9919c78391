import type { Conflict } from '../timeline/conflicts.ts';
import type { Model, Statement } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { withExample } from './example.ts';
import { inOrder } from './recorded.ts';

interface Row {
  first: string;
  second: string;
  kind: Conflict['kind'] | 'similar' | 'paraphrase';
  words?: string;
  conflict?: Conflict;
}

/** Every pair once, under the strongest thing that there is to say of it. */
function relationsOf(model: Model): Row[] {
  const pairs = new Map<string, Row>();
  const add = (a: string, b: string, rest: Omit<Row, 'first' | 'second'>) => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = `${first} ${second}`;
    const known = pairs.get(key);
    if (!known) pairs.set(key, { first, second, ...rest });
    else if (known.kind === rest.kind && rest.words && known.words && known.words !== rest.words)
      known.words = `${known.words}\n${rest.words}`;
  };
  for (const conflict of model.conflicts)
    for (const { words, mouths } of conflict.passages)
      for (const [at, { statement }] of mouths.entries())
        for (const other of mouths.slice(at + 1))
          add(statement.id, other.statement.id, { kind: conflict.kind, words, conflict });
  const ordered: readonly Statement[] = inOrder(model.statements);
  for (const { id, similar } of ordered)
    for (const other of similar) add(id, other.id, { kind: 'similar' });
  for (const { id, paraphrases } of ordered)
    for (const other of paraphrases) add(id, other.id, { kind: 'paraphrase' });
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** What an editor found about this very pair. */
const findingOf = ({ first, second, conflict }: Row) =>
  conflict?.statements
    .filter(({ id }) => id === first || id === second)
    .flatMap(({ data }) => data.conflicts)
    .find((found) => found.with === first || found.with === second);

const statementId = (name: string, id: string, en: string, at: 'first' | 'second') =>
  ({
    name,
    type: 'string',
    required: true,
    references: 'statements',
    description: { id, en },
    of: (row) => row[at],
  }) satisfies Column<Row>;

const COLUMNS: readonly Column<Row>[] = [
  statementId(
    'first_id',
    'Satu dari keduanya; yang namanya lebih dulu menurut abjad.',
    'One of the two; the one whose id sorts first.',
    'first',
  ),
  statementId('second_id', 'Yang lain.', 'The other.', 'second'),
  {
    name: 'kind',
    type: 'string',
    required: true,
    choices: {
      'other-speaker': {
        id: 'kata-kata sama, narasumber berbeda: atribusi berbeda.',
        en: 'the same words credited to different speakers.',
      },
      'other-day': {
        id: 'kata-kata dan narasumber sama, hari berbeda.',
        en: 'the same words and speaker on different days.',
      },
      similar: {
        id: 'kalimat pendek, umum, atau berjauhan harinya: tidak membuktikan apa-apa.',
        en: 'a short, common or distant sentence: it proves nothing.',
      },
      paraphrase: {
        id: 'isi serupa dengan kata-kata berbeda.',
        en: 'the same said in other words.',
      },
    },
    description: {
      id: 'Hubungan keduanya; bila ada beberapa, yang terkuat.',
      en: 'What they have in common; of several the strongest.',
    },
    of: ({ kind }) => kind,
  },
  {
    name: 'words',
    type: 'string',
    description: {
      id: 'Kata-kata yang sama, satu kalimat satu baris.',
      en: 'The words in common, one passage a line.',
    },
    of: ({ words }) => words,
  },
  {
    name: 'status',
    type: 'string',
    choices: {
      'belum-jelas': withExample(
        { id: 'belum ada yang memastikan', en: 'nobody has settled it' },
        'dua media mencetak kalimat yang sama, yang satu sebagai ucapan menteri, yang lain sebagai ucapan direktur jenderalnya.',
      ),
      'mungkin-sama': withExample(
        {
          id: 'namanya mirip, mungkin satu orang; belum diperiksa',
          en: 'the names are alike and may be one person; nobody has looked',
        },
        '“Djoko Rangga” dan “Djoko Rangga Suharto”.',
      ),
      keduanya: withExample(
        { id: 'keduanya memang mengatakannya', en: 'both did say it' },
        'keduanya membacakan pernyataan bersama.',
      ),
      'siaran-pers': withExample(
        { id: 'dari satu siaran pers', en: 'from one press release' },
        'siarannya mengutip menteri, sebuah media menyebut juru bicaranya.',
      ),
      'media-keliru': withExample(
        { id: 'ada media yang keliru', en: 'an outlet is wrong' },
        'medianya meralat nama narasumbernya; ralatnya di link.',
      ),
    },
    description: {
      id: 'Yang diketahui tentang siapa yang benar, untuk atribusi berbeda.',
      en: 'What is known of who is right, where the attribution differs.',
    },
    of: ({ conflict }) => conflict?.status,
  },
  {
    name: 'note',
    type: 'string',
    description: { id: 'Penjelasan editor.', en: "The editor's note." },
    of: (row) => findingOf(row)?.note,
  },
  {
    name: 'link',
    type: 'string',
    description: { id: 'Di mana hal ini diselesaikan.', en: 'Where it is settled.' },
    of: (row) => findingOf(row)?.link,
  },
];

export const relations = tableOf<Row>(
  {
    name: 'relations',
    title: { id: 'Hubungan', en: 'Relations' },
    description: {
      id: 'Satu baris: dua pernyataan yang kata-kata atau isinya sama. Tiap pasangan satu kali.',
      en: 'A row is two statements that share words or meaning. Each pair stands once.',
    },
    key: ['first_id', 'second_id'],
  },
  COLUMNS,
  ({ model }) => relationsOf(model),
);
