import { posix } from 'node:path';
import ts from 'typescript';
import { readProjectFile } from './project-files.ts';

/** One import of a module: the path of the imported module, or the name of a package as written. */
export interface ModuleImport {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

/** Everything a module imports or re-exports, types included, dynamic imports too. */
export function moduleImports(path: string): ModuleImport[] {
  const { importedFiles } = ts.preProcessFile(readProjectFile(path), true, true);
  return importedFiles.map(({ fileName }) => {
    const isPackage = !fileName.startsWith('.');
    const to = isPackage ? fileName : posix.join(posix.dirname(path), fileName);
    return { from: path, to, isPackage };
  });
}
