import { generate } from 'selfsigned';

/** A key and a certificate that only browsers under test accept. */
export async function createCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'news under test' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  return { key, cert };
}
