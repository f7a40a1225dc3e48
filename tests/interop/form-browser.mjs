// A browser as far as plain HTML forms need one: cookies of one origin, redirects, form posts.
const unescape = (text) => text
  .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  .replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

function attributes(tag) {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value)]));
}

// The form of a page that has one: where it goes, its hidden fields, what a person fills in or
// presses. Buttons may stand outside of it.
function formOf(html, url) {
  const [, tag] = /<form([^>]*)>/.exec(html) ?? [];
  if (tag === undefined) return undefined;
  const controls = [...html.matchAll(/<(?:input|button)([^>]*)>/g)].map(([, text]) => ({
    ...attributes(text), ticked: /\schecked\b/.test(text),
  }));
  // What goes along by itself: hidden fields and ticked boxes.
  const silent = ({ type }) => type === 'hidden' || type === 'checkbox';
  return {
    action: new URL(attributes(tag).action ?? url, url),
    along: controls.filter((one) => one.type === 'hidden' || one.ticked).map(({ name, value }) => [name, value ?? '']),
    names: controls.filter((one) => one.name && !silent(one)).map((one) => one.name),
  };
}

export class FormBrowser {
  #cookies = new Map();

  // answers: {field name: value or a function that gives it}. Returns the address that left for the
  // application, which a real browser would open, and the fields of the pages that came before.
  async visit(start, answers, redirectUri) {
    const pages = [];
    let request = { url: new URL(start) };
    for (let step = 0; step < 30; step += 1) {
      if (request.url.href.startsWith(redirectUri)) return { callback: request.url, pages };
      const response = await this.#send(request);
      const location = response.headers.get('location');
      if (location) {
        request = { url: new URL(location, request.url) };
        continue;
      }
      const html = await response.text();
      const form = formOf(html, request.url);
      if (!form) return { page: html, status: response.status, pages };
      const known = [...new Set(form.names)].filter((name) => name in answers);
      if (known.length === 0) throw new Error(`nothing to fill in at ${request.url.pathname}: ${html.slice(0, 600)}`);
      pages.push(known.join('+'));
      const values = await Promise.all(known.map(async (name) => [
        name, typeof answers[name] === 'function' ? await answers[name]() : answers[name],
      ]));
      request = { url: form.action, body: new URLSearchParams([...form.along, ...values]) };
    }
    throw new Error(`the pages have no end: ${pages}`);
  }

  async #send({ url, body }) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: cookie ? { cookie } : {},
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
