/** The bank in the formats of other systems, as the site offers it. */
export const TEACHING_FILES = [
  { href: '../data/questions.gift.txt', label: 'GIFT', use: 'Moodle and many converters; plain text' },
  { href: '../data/questions.moodle.xml', label: 'Moodle XML', use: 'Moodle, with tags and feedback' },
  {
    href: '../data/questions.kahoot.xlsx',
    label: 'Kahoot spreadsheet',
    use: 'Kahoot; choice questions alone',
  },
  { href: '../data/questions.apkg', label: 'Anki deck', use: 'Anki, AnkiDroid, Mnemosyne' },
  { href: '../data/questions.qti.zip', label: 'QTI 3.0 package', use: 'TAO, Canvas New Quizzes, Inspera' },
  {
    href: '../data/quiz.scorm.zip',
    label: 'SCORM 1.2 package',
    use: 'the quiz itself inside a course, with score and answers; Moodle, ILIAS, Blackboard',
  },
] as const
