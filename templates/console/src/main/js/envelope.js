/**
 * Opens what a respondent left: HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and AES-128-GCM, behind a version
 * byte, by the cryptography of the browser. The survey's `Envelope` and `Hpke` are the other side.
 */
import { joined, utf8 } from './bytes.js';

const VERSION = 2;
const SENDER_BYTES = 32;
const PURPOSE = utf8('dan-y contact 2');
const KEM = joined(utf8('KEM'), [0x00, 0x20]);
const WHOLE = joined(utf8('HPKE'), [0x00, 0x20, 0x00, 0x01, 0x00, 0x01]);
const BASE_MODE = [0];
const NOTHING = [];

const subtle = window.crypto.subtle;

/** What was sealed in `envelope`, bound to the text `boundTo`, for `key`; throws if it was not. */
export async function open(key, envelope, boundTo) {
  if (envelope[0] !== VERSION) {
    throw new Error('another version');
  }
  const enc = envelope.slice(1, 1 + SENDER_BYTES);
  const sender = await subtle.importKey('raw', enc, { name: 'X25519' }, true, []);
  const agreed = new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: sender }, key.own, 256));
  const shared = await expand(
    KEM, await extract(KEM, NOTHING, 'eae_prk', agreed), 'shared_secret', joined(enc, key.publicHalf), 32);
  const context = joined(
    BASE_MODE,
    await extract(WHOLE, NOTHING, 'psk_id_hash', NOTHING),
    await extract(WHOLE, NOTHING, 'info_hash', PURPOSE));
  const secret = await extract(WHOLE, shared, 'secret', NOTHING);
  const cipher = await subtle.importKey(
    'raw', await expand(WHOLE, secret, 'key', context, 16), 'AES-GCM', false, ['decrypt']);
  const iv = await expand(WHOLE, secret, 'base_nonce', context, 12);
  const sealed = envelope.slice(1 + SENDER_BYTES);
  return message(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(boundTo) }, cipher, sealed));
}

/** HMAC takes no key for a key of zeros, and the browser no empty one. */
async function hmac(secret, data) {
  const key = await subtle.importKey(
    'raw', secret.length ? secret : new Uint8Array(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', key, data));
}

/** LabeledExtract of section 4. */
function extract(suite, salt, label, material) {
  return hmac(salt, labelled(suite, label, material));
}

/** LabeledExpand of section 4, of at most one block of the hash. */
async function expand(suite, secret, label, info, length) {
  return (await hmac(secret, joined([0, length], labelled(suite, label, info), [1]))).slice(0, length);
}

function labelled(suite, label, content) {
  return joined(utf8('HPKE-v1'), suite, utf8(label), content);
}

/** The parts of a `ContactMessage`: each text behind its length, and at the end nothing but padding. */
function message(buffer) {
  const view = new DataView(buffer);
  const decoder = new TextDecoder();
  let at = 0;
  const number = () => {
    at += 4;
    return view.getInt32(at - 4);
  };
  const text = () => {
    const length = number();
    at += length;
    return decoder.decode(new Uint8Array(buffer, at - length, length));
  };
  const contact = text();
  const placement = text();
  const answers = [];
  for (let left = number(); left > 0; left -= 1) {
    answers.push({ question: text(), answer: text() });
  }
  // What was sealed before there was one ends in padding, or at the very end.
  const suggestion = at + 4 <= buffer.byteLength ? text() : '';
  return { contact, placement, answers, suggestion };
}
