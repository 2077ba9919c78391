import type { Identity } from '../schema/site.ts';

/** The page that a reader finds wrong. */
export interface Wrong {
  /** What it is of, as a reader calls it. */
  title: string;
  /** Full address. */
  url: string;
  /** Of the record. */
  id: string;
}

/** A way to report a mistake. */
export interface Way {
  label: string;
  to: string;
}

/**
 * Where mistakes may be reported too: set by hand, or by the workflow that publishes the site.
 *
 * @param env `REPOSITORY_URL`, `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` are looked at
 */
export function repositoryOf(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  return REPOSITORY_URL || (GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
}

/** Every way to report a mistake on a page, those first that need no account. */
export function mistakeLinks(
  { email, whatsapp }: Pick<Identity, 'email' | 'whatsapp'>,
  repository: string | undefined,
  { title, url, id }: Wrong,
): Way[] {
  const text = `Halaman: ${url}\n\nYang keliru:\n\nSeharusnya:\n\nSumbernya:\n`;
  const subject = encodeURIComponent(`Keliru: ${title}`);
  // Fields of .github/ISSUE_TEMPLATE/kekeliruan.yml, which GitHub fills in by their ids.
  const form = new URLSearchParams({
    template: 'kekeliruan.yml',
    title: `Keliru: ${id}`,
    halaman: url,
    catatan: id,
  });
  return [
    // RFC 6068 wants line breaks as CR LF.
    ...(email
      ? [
          {
            label: 'Lewat email',
            to: `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
          },
        ]
      : []),
    ...(whatsapp
      ? [
          {
            label: 'Lewat WhatsApp',
            to: `https://wa.me/${whatsapp}?text=${encodeURIComponent(text)}`,
          },
        ]
      : []),
    ...(repository
      ? [{ label: 'Lewat GitHub (perlu akun)', to: `${repository}/issues/new?${form}` }]
      : []),
  ];
}
