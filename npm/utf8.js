// Simulated pages of test runners lack the codecs that browsers and servers have.

class Decoder {
  decode(bytes = []) {
    return decodeURIComponent(escape(String.fromCharCode(...bytes)))
  }
}

class Encoder {
  encode(text) {
    return Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0))
  }
}

export const TextDecoder = globalThis.TextDecoder ?? Decoder
export const TextEncoder = globalThis.TextEncoder ?? Encoder
