/**
 * How SST's esbuild packs a function. Resend's client renders React only when asked to, which the
 * service never does; what it would need for that stays out.
 */
export const bundling = { esbuild: { external: ['@react-email/render'] } }
