// Verifies proofs of possession with jose: verify-proofs.mjs FILE, one proof a line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EmbeddedJWK, jwtVerify } from 'jose';

const proofs = readFileSync(process.argv[2], 'utf8').trim().split('\n');
const seen = new Set();
const keys = new Set();
for (const proof of proofs) {
  const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] });
  assert.deepEqual(Object.keys(protectedHeader).sort(), ['alg', 'jwk', 'typ']);
  assert.deepEqual(Object.keys(protectedHeader.jwk).sort(), ['crv', 'kty', 'x', 'y']);
  assert.deepEqual(Object.keys(payload).sort(), ['ath', 'htm', 'htu', 'iat', 'jti', 'nonce']);
  assert.ok(Number.isInteger(payload.iat));
  assert.ok(!seen.has(payload.jti), 'a jti came twice');
  seen.add(payload.jti);
  keys.add(protectedHeader.jwk.x);
  const at = proof.length - 2;
  const other = proof.slice(0, at) + (proof[at] === 'A' ? 'B' : 'A') + proof.slice(at + 1);
  await assert.rejects(jwtVerify(other, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] }));
}
assert.ok(proofs.length >= 300, `${proofs.length} proofs`);
console.log(`ok    ${proofs.length} proofs of ${keys.size} keys`);
