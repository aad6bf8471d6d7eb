import { InputError } from './input-error.ts';

/** The text at a web address. Throws `InputError` when it cannot be had. */
export async function download(address: string): Promise<string> {
  const response = await fetch(address).catch((cause: Error) => {
    throw new InputError(`Cannot open ${address}: ${cause.message}.`);
  });
  if (!response.ok) throw new InputError(`Cannot open ${address}: the server answered ${response.status}.`);
  return response.text();
}
