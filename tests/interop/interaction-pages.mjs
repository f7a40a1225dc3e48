// Login, second factor and consent as plain HTML forms, with the field names of the sandbox's pages,
// so that one script or browser driver can fill in either.
import { MULTI_FACTOR } from './directory.mjs';

const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

function page(title, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>
<h1>${escape(title)}</h1><form method="post">${body}</form></html>`;
}

const FORMS = {
  login: (message) => page('Sign in', `<p>${escape(message)}</p>
<label>Email <input name="username"></label> <label>Password <input name="password" type="password"></label>
<button type="submit">Continue</button>`),
  code: (message) => page('Second factor', `<p>${escape(message)}</p>
<label>Code <input name="code"></label> <button type="submit">Continue</button>`),
  consent: (scopes) => page('Allow OrgDesk?', `<p>It asks for: ${escape(scopes)}</p>
<button name="action" value="accept">Allow</button> <button name="action" value="deny">Don’t allow</button>`),
};

async function readForm(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

export class InteractionPages {
  constructor(provider, directory, audience) {
    Object.assign(this, { provider, directory, audience });
  }

  handle = async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    const details = await this.provider.interactionDetails(ctx.req, ctx.res);
    const step = details.prompt.name === 'login' ? this.#loginStep(details) : 'consent';
    if (ctx.method !== 'POST') {
      ctx.type = 'html';
      ctx.body = FORMS[step](step === 'consent' ? details.params.scope : '');
      return undefined;
    }
    const form = await readForm(ctx.req);
    const result = await this[`take_${step}`](details, form);
    if (typeof result === 'string') {
      ctx.type = 'html';
      ctx.status = 400;
      ctx.body = FORMS[step](result);
      return undefined;
    }
    return this.provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: step === 'consent' });
  };

  // Somebody who is signed in and only lacks the second factor is asked for that alone.
  #loginStep({ prompt, session }) {
    return session?.accountId && prompt.reasons.every((reason) => reason === 'second_factor') ? 'code' : 'login';
  }

  take_login(details, form) {
    const person = this.directory.signIn(form.get('username'), form.get('password'));
    if (!person) return 'Wrong email or password';
    const { organization } = details.params;
    if (organization && organization !== this.directory.organization.id) {
      return { error: 'access_denied', error_description: `user ${person.sub} is not part of the ${organization} organization` };
    }
    return { login: { accountId: person.sub, amr: ['pwd'], remember: true } };
  }

  take_code(details, form) {
    if (form.get('code') !== this.directory.code) return 'Wrong code';
    return {
      login: { accountId: details.session.accountId, acr: MULTI_FACTOR, amr: ['pwd', 'mfa'], remember: true },
    };
  }

  async take_consent(details, form) {
    if (form.get('action') !== 'accept') {
      return { error: 'access_denied', error_description: 'User did not authorize the request' };
    }
    const { Grant } = this.provider;
    const grant = (details.grantId && await Grant.find(details.grantId))
      || new Grant({ accountId: details.session.accountId, clientId: details.params.client_id });
    grant.addOIDCScope('openid profile email offline_access');
    grant.addOIDCClaims(['org_id', 'org_name', 'acr', 'amr', 'auth_time', 'sid']);
    grant.addResourceScope(this.audience, this.directory.scopes.join(' '));
    return { consent: { grantId: await grant.save() } };
  }
}
