import type { Backend } from '../schema/form.ts';

/** A git host where the form can open pull requests: where it saves, and whom its page must reach. */
export interface FormHost {
  name: string;
  backend: Backend;
  /** Origins of the host's interface. */
  origins: readonly string[];
}

/** Hosts on which the form's library opens pull requests: Gitea and Forgejo would get commits. */
const HOSTS = {
  'github.com': {
    name: 'GitHub',
    backend: 'github',
    origins: ['https://api.github.com'],
  },
  'gitlab.com': {
    name: 'GitLab',
    backend: 'gitlab',
    origins: ['https://gitlab.com'],
  },
} as const;

/**
 * Where the form of a repository saves; null where the address is none or its host has no pull
 * requests that the form could open.
 *
 * @param repository address of the repository
 * @param branch to which pull requests are opened
 */
export function formHostOf(repository: string | undefined, branch = 'main'): FormHost | null {
  if (!repository || !URL.canParse(repository)) return null;
  const { hostname, pathname } = new URL(repository);
  const repo = pathname.replace(/^\/|\/$|\.git\/?$/g, '');
  const host = Object.hasOwn(HOSTS, hostname) ? HOSTS[hostname as keyof typeof HOSTS] : null;
  if (!host || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) return null;
  const { name, backend, origins } = host;
  return { name, backend: { name: backend, repo, branch }, origins };
}

/** The policy of the form's page: its own files, styles that the library puts into it, the git host. */
export const formPolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' data: blob: ${origins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
