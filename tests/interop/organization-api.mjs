// The part of the My Organization API that the sign-in tests need, behind tokens of oidc-provider.
import { createHash, randomBytes } from 'node:crypto';
import { EmbeddedJWK, calculateJwkThumbprint, createRemoteJWKSet, jwtVerify } from 'jose';
import { MULTI_FACTOR } from './directory.mjs';

const ROUTES = [
  ['GET', '/details', 'read:my_org:details', ({ directory }) => directory.organization],
  ['PATCH', '/details', 'update:my_org:details', ({ directory, body }) => Object.assign(directory.organization, body)],
  ['GET', '/config', 'read:my_org:configuration', ({ directory }) => directory.configuration],
  ['GET', '/config/identity-providers', 'read:my_org:configuration', ({ directory }) => directory.providerConfiguration],
  ['GET', '/identity-providers', 'read:my_org:identity_providers',
    ({ directory }) => ({ identity_providers: directory.providers })],
  ['GET', '/identity-providers/:id', 'read:my_org:identity_providers', ({ found }) => found],
  ['PATCH', '/identity-providers/:id', 'update:my_org:identity_providers',
    ({ found, body }) => Object.assign(found, body), { secondFactor: true }],
];

class Refused extends Error {
  constructor(status, title, detail, challenge, nonce) {
    super(title);
    Object.assign(this, { status, detail, challenge, nonce });
  }
}

async function readJson(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : undefined;
}

const PROOFS_PER_NONCE = 20;

export class OrganizationApi {
  #refusedBefore = 0;
  #proofs = new Set();
  // Not that of the token endpoint, although both are on one origin.
  #nonce = randomBytes(12).toString('base64url');

  constructor(parts) {
    Object.assign(this, parts);
    this.keys = createRemoteJWKSet(new URL('jwks', this.issuer));
  }

  // Every access token that is out there now is refused from here on.
  refuseTokensOfNow() {
    this.#refusedBefore = Date.now();
  }

  async handle(request, response, path) {
    let status = 200;
    let answer;
    const scheme = (request.headers.authorization ?? '').split(' ')[0];
    try {
      answer = await this.#answer(request, path, scheme);
      if (this.bound) this.#supplyNonce(response);
    } catch (error) {
      if (!(error instanceof Refused)) console.error('api', error);
      status = error.status ?? 500;
      if (error.challenge) response.setHeader('WWW-Authenticate', error.challenge);
      if (error.nonce) response.setHeader('DPoP-Nonce', error.nonce);
      answer = {
        type: `https://auth0.com/api-errors#A0E-${status}-0001`, status, title: error.message, detail: error.detail ?? '',
      };
    }
    this.note('api', { method: request.method, path, status, scheme });
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify(answer));
  }

  async #answer(request, path, scheme) {
    const token = await this.#verifiedToken(request, scheme);
    const relative = path.replace(/^\/my-org(\/v1)?/, '');
    const id = /^\/identity-providers\/([^/]+)$/.exec(relative)?.[1];
    const pattern = id ? '/identity-providers/:id' : relative;
    const route = ROUTES.find(([method, its]) => method === request.method && its === pattern);
    const found = this.directory.providers.find((one) => one.id === id);
    if (!route || (id && !found)) throw new Refused(404, 'Resource Not Found', 'There is no such resource.');
    const [, , scope, action, needs] = route;
    if (!(token.scope ?? '').split(' ').includes(scope)) {
      throw new Refused(403, 'Insufficient Scope', 'The token lacks a scope.', `${scheme} error="insufficient_scope"`);
    }
    if (needs?.secondFactor && token.acr !== MULTI_FACTOR) {
      throw new Refused(401, 'Second factor needed', 'This operation needs a second factor.',
        `${scheme} error="insufficient_user_authentication", acr_values="${MULTI_FACTOR}", max_age="600"`);
    }
    return action({ directory: this.directory, found, body: await readJson(request) });
  }

  async #verifiedToken(request, scheme) {
    const wanted = this.bound ? 'DPoP' : 'Bearer';
    const text = (request.headers.authorization ?? '').slice(scheme.length + 1);
    if (!text) throw new Refused(401, 'Missing Token', 'No auth token provided.', wanted);
    const invalid = (detail) => new Refused(401, 'Invalid Token', detail, `${wanted} error="invalid_token"`);
    if (scheme !== wanted) throw invalid(`The scheme must be ${wanted}.`);
    const { payload } = await jwtVerify(text, this.keys, {
      issuer: this.issuer, audience: this.audience, typ: 'at+jwt', algorithms: ['RS256'],
    }).catch((error) => { throw invalid(error.message); });
    if (this.#wasRefused(text, payload)) throw invalid('The token was withdrawn.');
    if (this.bound) {
      await this.#checkProof(request, text, payload)
        .catch((error) => { throw error instanceof Refused ? error : invalid(error.message); });
    }
    return payload;
  }

  // iat has whole seconds, so a token of the same second as the withdrawal is told by its first use.
  #seen = new Map();

  #wasRefused(text, { iat }) {
    if (!this.#seen.has(text)) this.#seen.set(text, Date.now());
    return iat * 1000 + 999 < this.#refusedBefore || this.#seen.get(text) <= this.#refusedBefore;
  }

  // Every so often the next nonce comes with a good answer, and the former is over (RFC 9449 section 8.2).
  #supplyNonce(response) {
    if (this.#proofs.size % PROOFS_PER_NONCE !== 0) return;
    this.#nonce = randomBytes(12).toString('base64url');
    response.setHeader('DPoP-Nonce', this.#nonce);
  }

  // RFC 9449 section 4.3.
  async #checkProof(request, token, { cnf }) {
    const proof = request.headers.dpop ?? '';
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt', algorithms: ['ES256'], maxTokenAge: '60 s',
    });
    const target = new URL(request.url, this.issuer);
    const expected = {
      htm: request.method,
      htu: target.origin + target.pathname,
      ath: createHash('sha256').update(token).digest('base64url'),
    };
    for (const [claim, value] of Object.entries(expected)) {
      if (payload[claim] !== value) throw new Error(`${claim} of the proof is wrong`);
    }
    if (await calculateJwkThumbprint(protectedHeader.jwk) !== cnf?.jkt) throw new Error('the proof is of another key');
    if (!payload.jti || this.#proofs.has(payload.jti)) throw new Error('the proof was used before');
    if (payload.nonce !== this.#nonce) {
      throw new Refused(401, 'Nonce needed', 'The proof has no nonce of now.', 'DPoP error="use_dpop_nonce"', this.#nonce);
    }
    this.#proofs.add(payload.jti);
  }
}
