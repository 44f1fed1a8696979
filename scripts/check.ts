// Checks the content without building or writing anything.
import { ContentError } from '@/lib/content/problem';
import { checkContent } from './check-content';
import { tellNewAddresses } from './keep-addresses';
import { count } from './summary';

try {
  const { content } = await checkContent(Date.now());
  const { blog, pages, withheld, addresses } = content;
  const posts = count(blog.posts.length + withheld.length, 'post');
  console.log(`All is well in ${posts} and ${count(pages.length, 'standing page')}.`);
  const note = tellNewAddresses(addresses);
  if (note) console.log(note);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
