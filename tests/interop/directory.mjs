// People, the organization and its providers, as both halves of the test server see them.
import { randomInt } from 'node:crypto';

export const MULTI_FACTOR = 'http://schemas.openid.net/pape/policies/2007/06/multi-factor';

// What the role of the people here allows; other scopes that are asked for are left out.
const SCOPES = [
  'read:my_org:details', 'update:my_org:details', 'read:my_org:configuration', 'read:my_org:identity_providers',
  'update:my_org:identity_providers',
];

export class Directory {
  scopes = SCOPES;
  code = String(randomInt(1e6)).padStart(6, '0'); // the second factor of everybody
  organization = {
    id: 'org_Int3r0pTest00001',
    name: 'halden-freight',
    display_name: 'Halden Freight',
    branding: { colors: { primary: '#0B5FFF', page_background: '#F4F6FA' } },
  };
  configuration = { allowed_strategies: ['oidc', 'okta'], connection_deletion_behavior: 'allow_if_empty' };
  providerConfiguration = {
    organization: { can_set_show_as_button: true, can_set_assign_membership_on_login: false },
    strategies: { oidc: { enabled_features: [], provisioning_methods: [] } },
  };
  providers = [{
    id: 'con_Int3r0pTest00001',
    name: 'quay-oidc',
    strategy: 'oidc',
    domains: [],
    display_name: 'Quay OIDC',
    show_as_button: true,
    assign_membership_on_login: false,
    is_enabled: true,
    access_level: 'full',
    options: {
      type: 'front_channel', client_id: 'quay-client', discovery_url: 'https://quay.example/.well-known/openid-configuration',
    },
    attributes: [],
  }];

  #people = [
    { sub: 'auth0|mara', name: 'Mara Lindqvist', email: 'mara@halden.example', password: 'harbour-lamp-42' },
    { sub: 'auth0|jonas', name: 'Jonas Brekke', email: 'jonas@halden.example', password: 'ferry-stone-17' },
  ];

  signIn(email, password) {
    return this.#people.find((person) => person.email === email && person.password === password);
  }

  account(sub) {
    const person = this.#people.find((one) => one.sub === sub);
    return person && {
      accountId: sub,
      claims: async () => ({
        sub,
        name: person.name,
        email: person.email,
        email_verified: true,
        org_id: this.organization.id,
        org_name: this.organization.name,
      }),
    };
  }
}
