import settings from '@/content/site';
import { discussion as ko } from './ko/discussion';

const dictionaries = { ko };

/** What readers see of the discussion, in the site's language. Apart from the dictionary, which goes to every page. */
export const discussionWords = dictionaries[settings.language];
