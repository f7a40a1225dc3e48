// A client written by others, npm's openid-client, signs in at an authorization server, uses the My
// Organization API, renews, steps up and signs out. Prints one line per step; exit code 1 when one
// fails.
//
//   node library-client.mjs SETTINGS      one JSON object: issuer, audience, api, client_id,
//     redirect_uri, organization, user [email, password], code_url, access_token bearer|dpop;
//     client_secret makes it a confidential client, par says that the server takes pushed requests
import assert from 'node:assert/strict';
import * as oidc from 'openid-client';
import { FormBrowser } from './form-browser.mjs';

const MULTI_FACTOR = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';
const SCOPE = 'openid profile email offline_access read:my_org:details update:my_org:details '
  + 'read:my_org:identity_providers update:my_org:identity_providers';

class Walk {
  constructor(settings) {
    this.settings = settings;
    this.bound = settings.access_token === 'dpop';
    this.browser = new FormBrowser();
    this.answers = {
      username: settings.user[0],
      password: settings.user[1],
      organization: settings.organization,
      action: 'accept',
      code: async () => (await (await fetch(settings.code_url)).json()).code,
    };
  }

  // Only a sign-in that is checked in every respect counts: signature, issuer, audience, nonce, state,
  // code_verifier, authentication time.
  async discover() {
    const { settings } = this;
    const authentication = settings.client_secret ? oidc.ClientSecretPost(settings.client_secret) : oidc.None();
    this.config = await oidc.discovery(
      new URL(settings.issuer), settings.client_id, undefined, authentication,
      { execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks] },
    );
    const server = this.config.serverMetadata();
    assert.equal(server.issuer, settings.issuer);
    assert.ok(server.supportsPKCE(), 'the server announces S256');
    this.dpop = this.bound
      ? oidc.getDPoPHandle(this.config, await oidc.randomDPoPKeyPair('ES256')) : undefined;
  }

  async authorize(extra = {}, { push = false } = {}) {
    const { settings } = this;
    const verifier = oidc.randomPKCECodeVerifier();
    const checks = {
      pkceCodeVerifier: verifier,
      expectedState: oidc.randomState(),
      expectedNonce: oidc.randomNonce(),
      idTokenExpected: true,
      ...(extra.max_age ? { maxAge: Number(extra.max_age) } : {}),
    };
    const parameters = {
      redirect_uri: settings.redirect_uri, scope: SCOPE, audience: settings.audience,
      organization: settings.organization, state: checks.expectedState, nonce: checks.expectedNonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
      ...(this.dpop ? { dpop_jkt: await this.dpop.calculateThumbprint() } : {}),
      ...extra,
    };
    const url = push
      ? await oidc.buildAuthorizationUrlWithPAR(this.config, parameters, { DPoP: this.dpop })
      : oidc.buildAuthorizationUrl(this.config, parameters);
    const went = await this.browser.visit(url, this.answers, settings.redirect_uri);
    assert.ok(went.callback, `the browser came back; it shows ${went.page?.slice(0, 400)}`);
    return { callback: went.callback, checks, pages: went.pages };
  }

  async exchange({ callback, checks }, dpop = this.dpop) {
    return oidc.authorizationCodeGrant(this.config, callback, checks, undefined, { DPoP: dpop });
  }

  async renew(refreshToken, dpop = this.dpop) {
    return oidc.refreshTokenGrant(this.config, refreshToken, undefined, { DPoP: dpop });
  }

  async call(tokens, method, path, body, dpop = this.dpop) {
    // Some of the library's errors are the server's own refusals: they are answers here.
    try {
      return await oidc.fetchProtectedResource(
        this.config, tokens.access_token, new URL(this.settings.api + path), method,
        body && JSON.stringify(body), new Headers(body ? { 'content-type': 'application/json' } : {}), { DPoP: dpop },
      );
    } catch (error) {
      if (error instanceof oidc.WWWAuthenticateChallengeError) return error.response;
      throw error;
    }
  }

  async refusedGrant(promise) {
    const error = await promise.then(() => assert.fail('the grant was accepted'), (reason) => reason);
    assert.equal(error.error, 'invalid_grant', String(error.stack));
  }

  checkTokens(tokens) {
    assert.equal(tokens.token_type.toLowerCase(), this.bound ? 'dpop' : 'bearer');
    assert.ok(tokens.expires_in > 0 && tokens.expires_in <= 600, `expires_in ${tokens.expires_in}`);
    const claims = tokens.claims();
    assert.equal(claims.org_id, this.settings.organization);
    assert.equal(claims.email, this.settings.user[0]);
    return claims;
  }
}

const STEPS = {
  'signs in and gets an ID token that holds': async (walk) => {
    walk.tokens = await walk.exchange(await walk.authorize());
    walk.claims = walk.checkTokens(walk.tokens);
    assert.ok(walk.tokens.refresh_token);
    assert.ok(!(walk.claims.amr ?? []).includes('mfa'));
  },
  'reads the API': async (walk) => {
    const answer = await walk.call(walk.tokens, 'GET', '/details');
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).id, walk.settings.organization);
  },
  'is refused without the token, and with it under the wrong scheme': async (walk) => {
    const url = `${walk.settings.api}/details`;
    const scheme = walk.bound ? 'Bearer' : 'DPoP';
    for (const headers of [{}, { authorization: `${scheme} ${walk.tokens.access_token}` }]) {
      const answer = await fetch(url, { headers });
      assert.equal(answer.status, 401, JSON.stringify(Object.keys(headers)));
    }
  },
  'is refused with a code_verifier of somebody else': async (walk) => {
    const { callback, checks } = await walk.authorize();
    await walk.refusedGrant(walk.exchange({
      callback, checks: { ...checks, pkceCodeVerifier: oidc.randomPKCECodeVerifier() },
    }));
  },
  'cannot use a code twice': async (walk) => {
    const authorized = await walk.authorize();
    const tokens = await walk.exchange(authorized);
    await walk.refusedGrant(walk.exchange(authorized));
    await walk.refusedGrant(walk.renew(tokens.refresh_token)); // what came from the code is gone as well
  },
  'renews: a new refresh token, the same person': async (walk) => {
    // A fresh family: the one before may share a grant with the code that was used twice.
    walk.tokens = await walk.exchange(await walk.authorize({ prompt: 'login' }));
    walk.renewed = await walk.renew(walk.tokens.refresh_token);
    assert.notEqual(walk.renewed.refresh_token, walk.tokens.refresh_token);
    assert.equal(walk.renewed.claims()?.sub ?? walk.claims.sub, walk.claims.sub);
    assert.equal((await walk.call(walk.renewed, 'GET', '/details')).status, 200);
  },
  'steps up: the second factor is asked for and proved': async (walk) => {
    const authorized = await walk.authorize({ acr_values: MULTI_FACTOR, max_age: '600' });
    assert.ok(authorized.pages.includes('code'), String(authorized.pages));
    const elevated = await walk.exchange(authorized);
    const claims = walk.checkTokens(elevated);
    assert.ok(claims.amr.includes('mfa'), String(claims.amr));
    assert.equal(claims.sub, walk.claims.sub);
    const list = await (await walk.call(elevated, 'GET', '/identity-providers')).json();
    const [provider] = list.identity_providers.filter((one) => one.access_level === 'full');
    const changed = await walk.call(elevated, 'PATCH', `/identity-providers/${provider.id}`, { display_name: 'By a library' });
    assert.equal(changed.status, 200);
    assert.equal((await changed.json()).display_name, 'By a library');
  },
  'loses the whole session when a refresh token comes twice': async (walk) => {
    await walk.refusedGrant(walk.renew(walk.tokens.refresh_token));
    await walk.refusedGrant(walk.renew(walk.renewed.refresh_token));
  },
  'revokes': async (walk) => {
    const tokens = await walk.exchange(await walk.authorize({ prompt: 'login' }));
    await oidc.tokenRevocation(walk.config, tokens.refresh_token);
    await walk.refusedGrant(walk.renew(tokens.refresh_token));
  },
  'signs out in the browser: the next sign-in asks again': async (walk) => {
    const authorized = await walk.authorize();
    assert.ok(!authorized.pages.includes('username+password'), 'the browser is still signed in');
    const tokens = await walk.exchange(authorized);
    const url = oidc.buildEndSessionUrl(walk.config, { id_token_hint: tokens.id_token });
    await walk.browser.visit(url, { ...walk.answers, logout: 'yes' }, walk.settings.redirect_uri);
    const again = await walk.authorize();
    assert.ok(again.pages.includes('username+password'), String(again.pages));
  },
};

const PUSHED_STEPS = {
  'signs in with a pushed request: the address shows nothing of it': async (walk) => {
    const seen = [];
    const { visit } = walk.browser;
    walk.browser.visit = (start, ...rest) => { seen.push(String(start)); return visit.call(walk.browser, start, ...rest); };
    walk.checkTokens(await walk.exchange(await walk.authorize({}, { push: true })));
    walk.browser.visit = visit;
    assert.deepEqual([...new URL(seen[0]).searchParams.keys()].sort(), ['client_id', 'request_uri']);
  },
};

// What a bound token must not allow.
const BOUND_STEPS = {
  'cannot use a bound token with another key': async (walk) => {
    const other = oidc.getDPoPHandle(walk.config, await oidc.randomDPoPKeyPair('ES256'));
    walk.tokens = await walk.exchange(await walk.authorize());
    assert.equal((await walk.call(walk.tokens, 'GET', '/details', undefined, other)).status, 401);
    await walk.refusedGrant(walk.renew(walk.tokens.refresh_token, other));
    const renewed = await walk.renew(walk.tokens.refresh_token); // the right key still works
    assert.equal((await walk.call(renewed, 'GET', '/details')).status, 200);
  },
};

const walk = new Walk(JSON.parse(process.argv[2]));
await walk.discover();
const steps = { ...STEPS, ...(walk.settings.par ? PUSHED_STEPS : {}), ...(walk.bound ? BOUND_STEPS : {}) };
for (const [title, step] of Object.entries(steps)) {
  const started = performance.now();
  try {
    await step(walk);
  } catch (error) {
    console.error(`FAIL  ${title}\n`, error);
    process.exit(1);
  }
  console.log(`ok    ${title} (${Math.round(performance.now() - started)} ms)`);
}
