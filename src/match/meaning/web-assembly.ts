/** The part of WebAssembly that the encoder uses: ES knows nothing of it, and every engine has it. */
interface WebAssemblyParts {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
  validate(bytes: Uint8Array): boolean;
}

declare const WebAssembly: WebAssemblyParts | undefined;

/** WebAssembly, or null where a policy or an old engine withholds it. */
export function webAssembly(): WebAssemblyParts | null {
  return typeof WebAssembly === 'undefined' ? null : WebAssembly;
}
