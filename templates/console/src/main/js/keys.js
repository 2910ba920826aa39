/** The owner's key pair: made and read in this browser, and kept nowhere. */
import { decoded, encoded, utf8 } from './bytes.js';

const X25519 = { name: 'X25519' };
const subtle = window.crypto.subtle;

/** Whether this browser knows the kind of keys. */
export async function areKnown() {
  try {
    await subtle.generateKey(X25519, false, ['deriveBits']);
    return true;
  } catch {
    return false;
  }
}

/**
 * The private key in a file: PKCS #8, as PEM, in base64, or as it is.
 *
 * @return its handle, and its public half as 32 bytes
 */
export async function read(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isBare = bytes.length > 0 && bytes[0] === 0x30 && bytes.length < 60;
  const own = await subtle.importKey(
    'pkcs8', isBare ? bytes : fromText(new TextDecoder().decode(bytes)), X25519, true, ['deriveBits']);
  const { x } = await subtle.exportKey('jwk', own);
  return { own, publicHalf: decoded(x) };
}

function fromText(text) {
  return decoded(text.replace(/-----[A-Z ]+-----/g, '').replace(/\s+/g, ''));
}

/** A new pair: the private half as a PEM file's bytes, the public one in base64, as the settings have it. */
export async function pair() {
  const { privateKey, publicKey } = await subtle.generateKey(X25519, true, ['deriveBits']);
  const own = encoded(new Uint8Array(await subtle.exportKey('pkcs8', privateKey)));
  return {
    file: utf8(`-----BEGIN PRIVATE KEY-----\n${own}\n-----END PRIVATE KEY-----\n`),
    publicHalf: encoded(new Uint8Array(await subtle.exportKey('spki', publicKey))),
  };
}
