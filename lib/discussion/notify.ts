import { escapeHtml } from '../html-text';
import { shorten } from '../text';
import type { StoredComment } from './store/comment';

/** How long a webhook may take, in milliseconds. */
const PATIENCE = 5000;

/** Graphemes of a comment that the owner is told. */
const EXCERPT = 140;

/** What the owner is told of a comment; `link` is a full address. */
export type News = Pick<StoredComment, 'name' | 'body'> & {
  title: string;
  state: string;
  link: string;
};

/**
 * Tells the owner of a new comment. A failure is written to the server's log, for it is nothing to its writer.
 */
export async function notify(webhook: string, news: News): Promise<void> {
  try {
    const response = await fetch(webhook, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(webhookMessage(webhook, news)),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) console.error(`COMMENT_WEBHOOK_URL answered with ${response.status}.`);
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'an unknown error';
    console.error(`COMMENT_WEBHOOK_URL could not be told of a comment: ${reason}.`);
  }
}

/** The message as the service at this address takes it; readers' words are without effect in it. */
export function webhookMessage(webhook: string, news: News): Record<string, unknown> {
  const { hostname } = new URL(webhook);
  const slack = message(news, escapeHtml);
  const discord = { content: message(news, forDiscord), allowed_mentions: { parse: [] } };
  if (hostname === 'hooks.slack.com') return { text: slack };
  if (/^(?:\w+\.)?discord(?:app)?\.com$/.test(hostname)) return discord;
  return { text: slack, ...discord };
}

function message({ title, name, body, state, link }: News, safe: (text: string) => string) {
  const lines = [`[${state}] ${safe(title)}`, `${safe(name)}: ${safe(shorten(body, EXCERPT))}`];
  return [...lines, link].join('\n');
}

function forDiscord(text: string): string {
  return text.replace(/[\\*_~`|>[\]()#:<@-]/g, '\\$&');
}
