import settings from '@/content/site';
import * as ko from './ko/numbers';

const dictionaries = { ko };

/** What is said about views, popular posts and reactions, in the site's language. */
export const numbersWords = dictionaries[settings.language].numbers;

/** What the pages of comments say, in the site's language. Apart from the dictionary, which goes to every page. */
export const commentsWords = dictionaries[settings.language].commentsPage;
