declare const __GROUNDRULE_VERSION__: string | undefined

/** The package's version, put in by the build; `0.0.0` when run from source. */
export const version = typeof __GROUNDRULE_VERSION__ === 'string' ? __GROUNDRULE_VERSION__ : '0.0.0'
