import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'

/** The page as everybody first meets it: the first question, unanswered. */
export function render(): Promise<string> {
  return renderToString(createSSRApp(App))
}
