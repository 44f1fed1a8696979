import settings from '@/content/site';
import { ko } from './dictionary/ko';

const dictionaries = { ko };

/**
 * The interface's strings, in the site's language. Reads the settings as written, so that the few
 * components that run in the browser do not bring their validation along.
 */
export const dictionary = dictionaries[settings.language];
