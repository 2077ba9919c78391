/** Markup, as against text from outside. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What a template may hold: markup, text, several of them, or nothing. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** The literal parts of a template without its line breaks, and after which of them a tag is open. */
interface Template {
  literals: string[];
  inTag: boolean[];
}
const templates = new WeakMap<TemplateStringsArray, Template>();

/**
 * Markup from a template. What stands in it as text is escaped, in an attribute as its value; line
 * breaks with the spaces around them are left out, so that a template may be laid out. Plain strings
 * cost a fraction of a component, and a timeline has hundreds of rows.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let template = templates.get(strings);
  if (!template) {
    template = templateOf(strings);
    templates.set(strings, template);
  }
  const { literals, inTag } = template;
  let markup = literals[0] ?? '';
  for (let at = 0; at < parts.length; at += 1)
    markup += markupOf(parts[at], inTag[at] === true) + literals[at + 1];
  return new Html(markup);
}

function templateOf(strings: readonly string[]): Template {
  const literals = strings.map((literal) => literal.replace(/\s*\n\s*/g, ''));
  let open = false;
  const inTag = literals.map((literal) => {
    const [opened, closed] = [literal.lastIndexOf('<'), literal.lastIndexOf('>')];
    if (opened !== closed) open = opened > closed;
    return open;
  });
  return { literals, inTag };
}

/** An attribute with a space before it; nothing where it has no value. */
export function attribute(name: string, value: string | undefined): Html {
  return new Html(value === undefined ? '' : ` ${name}="${inAttribute(value)}"`);
}

/** The names that hold, for an attribute `class`. */
export const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(' ');

function markupOf(part: Part, inTag: boolean): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string') return inTag ? inAttribute(part) : inText(part);
  if (typeof part === 'number') return String(part);
  if (part === false || part === null || part === undefined) return '';
  let markup = '';
  for (const one of part) markup += markupOf(one, inTag);
  return markup;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function inText(text: string): string {
  return /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (mark) => ENTITIES[mark] ?? mark) : text;
}

function inAttribute(text: string): string {
  return /[&"]/.test(text) ? text.replace(/[&"]/g, (mark) => ENTITIES[mark] ?? mark) : text;
}
