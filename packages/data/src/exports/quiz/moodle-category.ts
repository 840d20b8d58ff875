/**
 * The category of a topic in the question bank of Moodle. Nothing in it can be escaped, and a slash begins a category
 * inside it unless it is doubled.
 */
export function moodleCategory(topic: string): string {
  return `$course$/top/Partnership Brief/${topic.replace(/\s+/g, ' ').replaceAll('/', '//').trim()}`
}
