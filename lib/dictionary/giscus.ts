import settings from '@/content/site';
import { giscus as ko } from './ko/giscus';

const dictionaries = { ko };

/** What readers see of comments on GitHub, in the site's language. */
export const giscusWords = dictionaries[settings.language];
