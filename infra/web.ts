/** The one public URL: links lead to it and webhooks are signed for it, so it comes first. */
const domain = process.env.NUDGE_DOMAIN

export const web = new sst.aws.Router('Web', domain ? { domain } : {})
