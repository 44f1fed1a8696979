import settings from '@/content/site';
import * as ko from './ko/refusals';

const dictionaries = { ko };

/** Why requests are refused, in the site's language. Apart from the dictionary, which goes to every page. */
export const refusalWords = dictionaries[settings.language];
