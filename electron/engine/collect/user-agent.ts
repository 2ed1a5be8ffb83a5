import manifest from '../../../package.json' with { type: 'json' };

/** Says who asks, so that a publisher can tell us apart and complain. */
export const userAgent = `Faultline/${manifest.version} (feed reader)`;
