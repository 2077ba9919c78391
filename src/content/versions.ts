import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf } from '../feeds/contact.ts';
import type { Identity } from '../schema/site.ts';
import { citationOf } from '../tables/citation-file.ts';

/** A released version of the data, as far as the site tells of it: its files stand with the release. */
export interface Version {
  version: string;
  /** Day of the release, where its changelog tells. */
  day: string | null;
  changelog: string;
  citation: string | null;
  /** What `datapackage.json` says of it; null when its files were taken down. */
  described: { resources: readonly VersionFile[]; citation?: string } | null;
}

export interface VersionFile {
  path: string;
  bytes: number;
}

const FOLDER = /^data-v(\d+\.\d+\.\d+)$/;

/**
 * The released versions, newest first: `DATA_RELEASES` is a folder with one folder for each
 * (`data-v1.4.0`), which holds the `CHANGELOG.md` of the release and, unless its files were taken down,
 * its `datapackage.json` and `CITATION.cff`. The workflow that publishes the site fetches them.
 */
export function versions({ DATA_RELEASES: folder } = process.env): Version[] {
  if (!folder || !existsSync(folder)) return [];
  const parts = (version: string) => version.split('.').map(Number) as [number, number, number];
  return readdirSync(folder)
    .flatMap((name) => FOLDER.exec(name)?.[1] ?? [])
    .sort((a, b) => {
      const [one, other] = [parts(a), parts(b)];
      return other[0] - one[0] || other[1] - one[1] || other[2] - one[2];
    })
    .map((version) => {
      const read = (file: string) => {
        const path = join(folder, `data-v${version}`, file);
        return existsSync(path) ? readFileSync(path, 'utf8') : null;
      };
      const changelog = read('CHANGELOG.md') ?? '';
      const described = read('datapackage.json');
      return {
        version,
        day: /^## .*\((\d{4}-\d{2}-\d{2})\)/.exec(changelog)?.[1] ?? null,
        changelog,
        citation: read('CITATION.cff'),
        described: described === null ? null : JSON.parse(described),
      };
    });
}

export const pathOfVersion = ({ version }: Pick<Version, 'version'>): string => `/data/${version}/`;

/** How a version is cited: as it says itself, which those from before that was written do not. */
export function citationOfVersion(one: Version, site: Identity, address: string): string {
  return one.described?.citation ?? citationOf(site, one.day, address, one.version);
}

/** Where a file of a release stands, as GitHub, Gitea and Forgejo have it; null without a repository. */
export function assetOf({ version }: Pick<Version, 'version'>, file: string): string | null {
  const repository = repositoryOf(process.env);
  return repository ? `${repository}/releases/download/data-v${version}/${file}` : null;
}

/** The same package for who reads it elsewhere than beside its files: full addresses. */
export function withAddresses<T extends { path: string }>(
  described: { resources: readonly T[] },
  addressOf: (file: string) => string,
): object {
  return {
    ...described,
    resources: described.resources.map((one) => ({ ...one, path: addressOf(one.path) })),
  };
}
