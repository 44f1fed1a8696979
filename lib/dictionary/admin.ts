import settings from '@/content/site';
import * as ko from './ko/admin';

const dictionaries = { ko };

/** What the owner reads while looking after comments. Apart from the dictionary, which goes to every page. */
export const adminWords = dictionaries[settings.language].admin;
