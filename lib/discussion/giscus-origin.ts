/** Where giscus comes from. */
export const GISCUS = 'https://giscus.app';
