import { words } from '../say';
import { lines, OptionList } from './options';

/** What posts are marked with. */
export interface Topic {
  word: string;
  posts: number;
  followed: boolean;
}

export async function find(query: string, signal?: AbortSignal): Promise<Topic[]> {
  try {
    const answer = await fetch(`/topic-suggestions?q=${encodeURIComponent(query)}`, { signal: signal ?? null, redirect: 'error' });
    return answer.ok ? ((await answer.json()) as Topic[]) : [];
  } catch {
    return [];
  }
}

/** The topics that are in use, under the caret. */
export class TopicList extends OptionList<Topic> {
  constructor(field: HTMLElement, host: HTMLElement) {
    super(field, host, words('topics'), (number) => words('foundTopics', String(number)));
  }

  protected fill(option: HTMLElement, topic: Topic): void {
    const mark = document.createElement('span');
    mark.setAttribute('aria-hidden', 'true');
    mark.textContent = '#';
    option.append(mark, lines(topic.word, [words('topicPosts', String(topic.posts)), 'quiet small']));
  }
}
