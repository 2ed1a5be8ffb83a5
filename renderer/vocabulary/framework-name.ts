import { type FrameworkId, frameworks } from '../../shared/vocabulary/frameworks.ts';

const isFramework = (scheme: string): scheme is FrameworkId => Object.hasOwn(frameworks, scheme);

/** What a public list of techniques or risks calls itself. */
export const frameworkName = (scheme: string): string =>
  isFramework(scheme) ? frameworks[scheme].name : scheme;
