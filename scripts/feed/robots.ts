/** One group of robots.txt rules (RFC 9309). */
interface Rule {
  allow: boolean;
  pattern: string;
}

/** RFC 9309, 2.5: at least 500 KiB must be read; the rest may be ignored. */
export const MAX_LENGTH = 512 * 1024;

/**
 * True when a robots.txt lets `agent` fetch `path` (RFC 9309): the groups that name the agent, else
 * those for `*`; among their rules the longest match wins, and "allow" where two are equally long.
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const rules = rulesFor(robots.slice(0, MAX_LENGTH), agent.toLowerCase());
  const written = sameEncoding(path);
  let best: Rule = { allow: true, pattern: '' };
  for (const rule of rules) {
    if (!matches(rule.pattern, written)) continue;
    const longer = rule.pattern.length > best.pattern.length;
    if (longer || (rule.pattern.length === best.pattern.length && rule.allow)) best = rule;
  }
  return best.allow || path === '/robots.txt';
}

function rulesFor(robots: string, agent: string): Rule[] {
  const own: Rule[] = [];
  const everyone: Rule[] = [];
  let named = false;
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.split(/\r\n?|\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line);
    if (!match) continue;
    const [key, value] = [match[1]?.toLowerCase(), match[2]?.trim() ?? ''];
    if (key === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(value.toLowerCase());
      if (value.toLowerCase() === agent) named = true;
    } else if (key === 'allow' || key === 'disallow') {
      inRules = true;
      if (value === '') continue;
      const rule = { allow: key === 'allow', pattern: sameEncoding(value) };
      if (agents.includes(agent)) own.push(rule);
      if (agents.includes('*')) everyone.push(rule);
    }
  }
  return named ? own : everyone;
}

/** One way to write each character (RFC 9309, 2.2.2): `/%7Eani` and `/~ani` are one, `/é` is `/%C3%A9`. */
function sameEncoding(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\x20-\x7E]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    });
}

/** `*` stands for anything, a final `$` for the end; matching in one pass, so no pattern can stall it. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? (path.startsWith(piece) ? 0 : -1) : path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  const last = pieces.at(-1) ?? '';
  return pieces.length === 1 ? at === path.length : path.endsWith(last);
}
