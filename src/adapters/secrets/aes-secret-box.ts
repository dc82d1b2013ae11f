import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { type SecretBox, SecretError, type SecretPlace } from '../../ports/secret-box.ts';

const ALGORITHM = 'aes-256-gcm';
/** NIST SP 800-38D recommends 96 bits for the nonce of GCM. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Returns a short id of a key, which reveals nothing about the key. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('ghostwatch key name').update(key).digest('hex').slice(0, 8);
}

/** The additional authenticated data, so that a secret cannot be decrypted in another place. */
function boundTo({ teamId, column }: SecretPlace): Buffer {
  return Buffer.from(JSON.stringify([teamId, column]));
}

/**
 * Encrypts with AES-256-GCM to `KEY.NONCE.TEXT`, where the text ends with the authentication tag.
 * @param keys 32 bytes each; the first one encrypts, all of them decrypt
 */
export function aesSecretBox(keys: readonly Buffer[]): SecretBox {
  const named = new Map(keys.map((key) => [nameOf(key), key]));
  const [keyId = null] = named.keys();

  return {
    keyId,
    hasKey: (id) => named.has(id),
    isOutdated: (sealed) => sealed.split('.', 1).join() !== keyId,

    seal: (secret, place) => {
      const key = keyId === null ? undefined : named.get(keyId);
      if (!key) throw new SecretError('no_key');
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(boundTo(place));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return [keyId, nonce.toString('base64url'), text.toString('base64url')].join('.');
    },

    open: (sealed, place) => {
      const [id = '', nonce = '', text = ''] = sealed.split('.');
      if (named.size === 0) throw new SecretError('no_key');
      const key = named.get(id);
      if (!key) throw new SecretError('unknown_key');
      const bytes = Buffer.from(text, 'base64url');
      try {
        const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(nonce, 'base64url'), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
        return decipher.update(bytes.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new SecretError('damaged');
      }
    },
  };
}
