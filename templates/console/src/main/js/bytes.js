/** Bytes as texts and together. */

const encoder = new TextEncoder();

/** The text in UTF-8. */
export function utf8(text) {
  return encoder.encode(text);
}

/** All parts in one row. */
export function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  parts.forEach((part) => {
    whole.set(part, at);
    at += part.length;
  });
  return whole;
}

/** What base64 says, of either alphabet; throws for anything else. */
export function decoded(base64) {
  const plain = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** The bytes in base64. */
export function encoded(bytes) {
  return btoa(String.fromCharCode(...bytes));
}
