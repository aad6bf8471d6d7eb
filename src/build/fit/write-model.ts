import { writeFile } from 'node:fs/promises';
import type { LinearModel } from '../../match/score/linear-model.ts';

/** A fitted model as a module of the matcher. */
export interface ModelModule {
  /** File of the module. */
  readonly file: URL;
  readonly name: string;
  /** The type of its parts, and the module beside it that exports the type. */
  readonly parts: string;
  readonly partsModule: string;
  /** Module of `LinearModel`, as seen from the file. */
  readonly modelModule: string;
  /** What it was fitted on. */
  readonly origin: string;
}

/** Significant digits that change no decision. */
const DIGITS = 4;

/** Writes a fitted model as source code, so that a diff shows what a new fit changes. */
export async function writeModel(
  model: LinearModel<string>,
  { file, name, parts, partsModule, modelModule, origin }: ModelModule,
): Promise<void> {
  const weights = Object.entries(model.weights).map(
    ([part, weight]) => `    ${part}: ${Number(weight.toPrecision(DIGITS))},\n`,
  );
  const imports = [
    { name: 'LinearModel', module: modelModule },
    { name: parts, module: partsModule },
  ]
    .sort((a, b) => (a.module < b.module ? -1 : 1))
    .map(({ name, module }) => `import type { ${name} } from '${module}';\n`);
  const text = [
    ...imports,
    '\n',
    `/** ${origin} Written by \`npm run fit\`. */\n`,
    `export const ${name}: LinearModel<keyof ${parts}> = {\n`,
    `  bias: ${Number(model.bias.toPrecision(DIGITS))},\n`,
    `  weights: {\n${weights.join('')}  },\n};\n`,
  ];
  await writeFile(file, text.join(''));
}
