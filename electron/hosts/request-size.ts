/** The longest request that a host passes on, in bytes of its JSON. */
export const maxRequestBytes = 5 * 1024 * 1024;
