// Checks the content without building anything.
import { ContentError } from '@/lib/content/problem';
import { checkContent } from './check-content';
import { count } from './summary';

try {
  const { content, addressNote } = await checkContent(Date.now());
  const { blog, pages, withheld } = content;
  const posts = count(blog.posts.length + withheld.length, 'post');
  console.log(`All is well in ${posts} and ${count(pages.length, 'standing page')}.`);
  if (addressNote) console.log(addressNote);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
