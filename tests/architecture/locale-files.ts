import { projectFiles, readProjectFile } from './project-files.ts';

/** The messages of one language, by key. */
export interface LocaleFile {
  /** Name of its folder, which is what browsers look for. */
  readonly language: string;
  readonly messages: ReadonlyMap<string, string>;
}

const folder = 'src/public/_locales/';
const pluralForm = /_(zero|one|two|few|many|other)$/;

function readLocale(path: string): LocaleFile {
  const entries: [string, { message: string }][] = Object.entries(JSON.parse(readProjectFile(path)));
  return {
    language: path.slice(folder.length).split('/')[0] ?? '',
    messages: new Map(entries.map(([key, { message }]) => [key, message])),
  };
}

export const locales: readonly LocaleFile[] = projectFiles
  .filter((path) => path.startsWith(folder))
  .map(readLocale);

export const english = locales.find(({ language }) => language === 'en') as LocaleFile;

/** Keys of texts that a count bends, without their forms. */
export const pluralKeys: ReadonlySet<string> = new Set(
  [...english.messages.keys()].filter((key) => pluralForm.test(key)).map(stemOf),
);

/** A key without its plural form; any other key as it is. */
export function stemOf(key: string): string {
  return key.replace(pluralForm, '');
}

/** The placeholders of a message, in the order of their numbers. */
export function placeholdersOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].toSorted();
}
