import { adminWords } from '@/lib/dictionary/admin';
import { pageMetadata } from '@/lib/metadata';
import { paths } from '@/lib/urls';
import '../styles/admin.css';
import '../styles/admin-lists.css';
import '../styles/admin-told.css';

const { label, description, withoutScripts } = adminWords;

export const metadata = {
  ...pageMetadata({ title: label, description, path: paths.admin }),
  robots: { index: false, follow: false },
};

export default function AdminPage() {
  return (
    <>
      <h1 className="page-title">{label}</h1>
      <div data-admin="">
        <p className="without-scripts">{withoutScripts}</p>
      </div>
    </>
  );
}
