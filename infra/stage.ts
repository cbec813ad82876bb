/** What differs between production and every other stage. */
export const production = $app.stage === 'production'

/** How long logs are kept: they hold ids only. */
export const logRetention = production ? ('1 month' as const) : ('1 week' as const)
