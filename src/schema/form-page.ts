import { type FileShape, fileOf, formValues } from './form-file.ts';

/** What a page needs to show the form, made on the server by `formOf` and `formatsOf`. */
export interface FormPage {
  config: object;
  formats: Readonly<Record<string, FileShape & { extension: string }>>;
}

/** The part of Sveltia CMS's global that is used here. */
interface Cms {
  registerCustomFormat(
    name: string,
    extension: string,
    format: {
      fromFile: (source: string) => Record<string, unknown>;
      toFile: (values: Record<string, unknown>) => string;
    },
  ): void;
  init(options: { config: object }): void;
}

/**
 * Loads the form and starts it. Runs in a browser.
 *
 * @param script address of the library
 */
export async function startForm(script: string, { config, formats }: FormPage): Promise<void> {
  const own = globalThis as unknown as { CMS: Cms; CMS_MANUAL_INIT: boolean };
  // Else the library asks for a config.yml as soon as it is there.
  own.CMS_MANUAL_INIT = true;
  await new Promise((loaded, failed) => {
    const element = Object.assign(document.createElement('script'), { src: script });
    element.addEventListener('load', loaded);
    element.addEventListener('error', () => failed(new Error(`${script} tidak dapat dimuat`)));
    document.head.append(element);
  });
  for (const [name, shape] of Object.entries(formats)) {
    own.CMS.registerCustomFormat(name, shape.extension, {
      fromFile: (source) => formValues(`${source}\n`, shape),
      toFile: (values) => fileOf(values, shape),
    });
  }
  own.CMS.init({ config });
}
