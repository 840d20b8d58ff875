// Where the page of the course package starts.
import '../styles/tokens.css'
import '../styles/page.css'
import '../styles/question.css'
import { startCourse } from './course-page.ts'

// What a learner left is put back before the quiz looks for it. Not awaited: parts of the page may share code with this
// one, and would wait for it for ever.
void startCourse().finally(() => import('../main.ts'))
