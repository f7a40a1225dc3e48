// A second authorization server, independent of the sandbox: npm's oidc-provider, shaped like an
// Auth0 tenant, with a small My Organization API behind it.
//
//   node authorization-server.mjs [--access-token bearer|dpop] [--access-token-lifetime SECONDS]
//
// One setting decides about sender-constrained tokens: with dpop the client must prove possession
// of a key, the token endpoint asks for a nonce, and the API refuses the Bearer scheme.
// One JSON line on stdout tells the address; the program ends when its standard input closes.
import { parseArgs } from 'node:util';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Provider, { interactionPolicy } from 'oidc-provider';
import { Directory, MULTI_FACTOR } from './directory.mjs';
import { InteractionPages } from './interaction-pages.mjs';
import { OrganizationApi } from './organization-api.mjs';

const CALLBACKS = [18765, 18766, 18767].map((port) => `http://127.0.0.1:${port}/callback`);

const { values: options } = parseArgs({
  options: {
    'access-token': { type: 'string', default: 'bearer' },
    'access-token-lifetime': { type: 'string', default: '600' },
  },
});
const bound = options['access-token'] === 'dpop';
const lifetime = Number(options['access-token-lifetime']);

const server = createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const domain = `127.0.0.1:${server.address().port}`;
const issuer = `http://${domain}/`;
const audience = `${issuer}my-org/`;

const directory = new Directory();
const events = [];
const note = (what, details = {}) => events.push({ what, ...details });

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: randomBytes(6).toString('hex') };
}

// The second factor is asked for when acr_values say so and the session does not have it yet.
function policy() {
  const base = interactionPolicy.base();
  base.get('login').checks.add(new interactionPolicy.Check(
    'second_factor', 'a second factor is needed', 'interaction_required',
    ({ oidc }) => {
      const wanted = (oidc.params.acr_values ?? '').split(' ').includes(MULTI_FACTOR);
      const done = [oidc.session?.acr, oidc.result?.login?.acr].includes(MULTI_FACTOR);
      return wanted && !done
        ? interactionPolicy.Check.REQUEST_PROMPT : interactionPolicy.Check.NO_NEED_TO_PROMPT;
    },
  ));
  return base;
}

const provider = new Provider(issuer, {
  // Two keys: a client has to find the right one by its ID.
  jwks: { keys: [signingKey(), signingKey()] },
  clients: [{
    client_id: 'orgdesk-interop', application_type: 'native', token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
    redirect_uris: CALLBACKS, dpop_bound_access_tokens: bound,
  }],
  scopes: ['openid', 'offline_access', 'profile', 'email'],
  claims: {
    openid: ['sub', 'org_id', 'org_name', 'acr', 'amr', 'auth_time', 'sid'],
    profile: ['name'],
    email: ['email', 'email_verified'],
  },
  conformIdTokenClaims: false, // Auth0 puts profile and email into the ID token.
  extraParams: ['organization', 'audience'],
  acrValues: [MULTI_FACTOR],
  pkce: { required: () => true },
  cookies: { keys: [randomBytes(16).toString('hex')] },
  interactions: { policy: policy(), url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (ctx, id) => directory.account(id),
  issueRefreshToken: async (ctx, client, code) => code.scopes.has('offline_access'),
  rotateRefreshToken: true,
  ttl: {
    AccessToken: lifetime, RefreshToken: 86400, IdToken: 36000, Grant: 86400, Session: 86400, Interaction: 600,
  },
  features: {
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    userinfo: { enabled: true },
    dPoP: { enabled: bound, nonceSecret: randomBytes(32), requireNonce: () => true },
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx) => ctx.oidc.params?.audience ?? audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: directory.scopes.join(' '), audience, accessTokenTTL: lifetime, accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  extraTokenClaims: async (ctx, token) => ({
    org_id: directory.organization.id,
    // For the API's own question whether a second factor was used. Only the sign-in itself proves one.
    ...(ctx.oidc.entities.AuthorizationCode?.acr ? { acr: ctx.oidc.entities.AuthorizationCode.acr } : {}),
    ...(token.accountId ? { account: token.accountId } : {}),
  }),
});

// Exact string comparison, port included: a native client's "any port" (RFC 8252) does not apply.
provider.Client.prototype.redirectUriAllowed = (uri) => CALLBACKS.includes(uri);

// Auth0 sends `iss` only when a tenant switches it on, and does not announce it otherwise.
provider.use(async (ctx, next) => {
  await next();
  if (ctx.path.endsWith('/openid-configuration')) {
    delete ctx.body.authorization_response_iss_parameter_supported;
  }
  const location = ctx.response.get('location');
  if (location?.includes('/callback?')) {
    const url = new URL(location);
    url.searchParams.delete('iss');
    ctx.set('location', url.href);
  }
  if (ctx.path === '/token') {
    note('token', {
      grant: ctx.oidc?.params?.grant_type, status: ctx.status, error: ctx.body?.error, type: ctx.body?.token_type,
    });
  }
});
provider.on('grant.revoked', () => note('grant revoked'));
provider.on('revocation_token.destroyed', () => note('token destroyed'));
provider.on('server_error', (ctx, error) => console.error('server_error', error));
for (const kind of ['authorization.error', 'grant.error', 'revocation.error', 'end_session.error']) {
  provider.on(kind, (ctx, error) => console.error(kind, error.error, error.error_description, error.error_detail ?? ''));
}

const pages = new InteractionPages(provider, directory, audience);
provider.use(pages.handle);

// Without prompt=consent oidc-provider drops offline_access (OIDC Core 11); Auth0 does not ask for it.
function withConsentPrompt(address) {
  const url = new URL(address, issuer);
  const words = (name) => (url.searchParams.get(name) ?? '').split(' ').filter(Boolean);
  if (url.pathname === '/auth' && words('scope').includes('offline_access')) {
    url.searchParams.set('prompt', [...new Set([...words('prompt'), 'consent'])].join(' '));
  }
  return url.pathname + url.search;
}

const api = new OrganizationApi({ provider, directory, issuer, audience, bound, note });
const answerProvider = provider.callback();
server.on('request', async (request, response) => {
  const path = new URL(request.url, issuer).pathname;
  if (path.startsWith('/my-org/')) {
    await api.handle(request, response, path);
  } else if (path === '/interop/events') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(events));
  } else if (path === '/interop/refuse-tokens' && request.method === 'POST') {
    api.refuseTokensOfNow();
    response.writeHead(204).end();
  } else if (path === '/interop/code') {
    response.end(JSON.stringify({ code: directory.code }));
  } else {
    request.url = withConsentPrompt(request.url);
    answerProvider(request, response);
  }
});

process.on('SIGTERM', () => process.exit(0));
process.stdin.on('end', () => process.exit(0)).resume();
console.log(JSON.stringify({
  ready: true, domain, issuer, audience, client_id: 'orgdesk-interop', organization: directory.organization.id,
}));
