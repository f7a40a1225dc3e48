// A machine gets a token of its own for one organization with npm's openid-client and uses the My
// Organization API. Exit code 1 when something is not as it should be.
//
//   node machine-client.mjs SETTINGS      one JSON object: issuer, audience, api, client_id,
//     client_secret, organization, access_token bearer|dpop
import assert from 'node:assert/strict';
import * as oidc from 'openid-client';

const settings = JSON.parse(process.argv[2]);
const config = await oidc.discovery(
  new URL(settings.issuer), settings.client_id, undefined, oidc.ClientSecretPost(settings.client_secret),
  { execute: [oidc.allowInsecureRequests] },
);
const DPoP = settings.access_token === 'dpop'
  ? oidc.getDPoPHandle(config, await oidc.randomDPoPKeyPair('ES256')) : undefined;

const tokens = await oidc.clientCredentialsGrant(
  config, { audience: settings.audience, organization: settings.organization }, { DPoP },
);
assert.equal(tokens.token_type.toLowerCase(), settings.access_token);
assert.equal(tokens.refresh_token, undefined);
const answer = await oidc.fetchProtectedResource(
  config, tokens.access_token, new URL(`${settings.api}/details`), 'GET', undefined, undefined, { DPoP },
);
assert.equal(answer.status, 200);
assert.equal((await answer.json()).id, settings.organization);
console.log('ok    a machine reads the API');

const wrong = await oidc.discovery(
  new URL(settings.issuer), settings.client_id, undefined, oidc.ClientSecretPost('not-the-secret'),
  { execute: [oidc.allowInsecureRequests] },
);
const error = await oidc.clientCredentialsGrant(wrong, {
  audience: settings.audience, organization: settings.organization,
}, { DPoP }).then(() => assert.fail('a wrong secret was taken'), (reason) => reason);
assert.ok(['invalid_client', 'access_denied', 'unauthorized_client'].includes(error.error), String(error.stack));
console.log('ok    a wrong secret is refused');
