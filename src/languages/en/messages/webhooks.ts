/** What people read about webhooks, in English. */
export const webhook = {
  disabled_failing:
    'The webhook to {{url}} has failed for three days, so I’ve stopped calling it. Please check the receiver; then an admin can turn the webhook on again. What has happened in the meantime won’t be delivered.',
  disabled_gone:
    'The receiver at {{url}} says that it’s gone (410), so I’ve stopped calling its webhook. If that’s wrong, an admin can turn the webhook on again.',
  disabled_by_admin: 'The webhook to {{url}} was turned off.',
};

/** Why a webhook cannot be made or changed, in English. */
export const webhookErrors = {
  webhook_not_https: 'A webhook needs an address that begins with https://, without a user name or password.',
  webhook_not_public:
    'This address is in a private network, which I’m not allowed to call. Whoever runs Ghostwatch can allow it: `GHOSTWATCH_PRIVATE_WEBHOOKS`.',
  webhook_unknown_host: 'This host can’t be found. Is the address spelt correctly?',
  webhook_unknown: 'There is no such webhook here. It may have been removed already.',
  webhook_test_too_soon: 'A test was sent just now. Please wait a few seconds.',
  too_many_webhooks: 'There are {{max}} webhooks already. Remove one first.',
  secrets_unavailable:
    'The secret of a webhook is stored encrypted, and no key is set for that. Whoever runs Ghostwatch needs to set `GHOSTWATCH_SECRET_KEY` first.',
};
